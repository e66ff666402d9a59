"""Pictures of TensorFlow graphs as nested scopes."""
