"""What a picture shows of a graph, and how a large one is made small; pure."""
