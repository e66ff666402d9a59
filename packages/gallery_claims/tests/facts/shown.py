"""How a text is shown in a message."""

FACTS = {
    "a claim may hold any letter": (
        """
        print("é ≠ 名 🙂")  # é ≠ 名 🙂
        """,
        [],
    ),
    "what cannot be seen is shown by its escape": (
        """
        print("w\\u200b")  # w
        print("a\\u00a0b")  # a b
        """,
        ["2: says w, prints 'w\\u200b'", "3: says a b, prints 'a\\xa0b'"],
    ),
    "a long text is shown up to a limit": (
        f"""
        print("a" * 250)
        # Output:
        # {"b" * 200}
        """,
        [f"4: says {'b' * 200}, prints {'a' * 200} [and 50 more characters]"],
    ),
}
