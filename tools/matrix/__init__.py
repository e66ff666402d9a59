"""What the examples print on every release of TensorFlow, recorded by running them."""
