"""The policy that every page carries, made from the page itself."""

import re

import pytest

from scopes_site.hosting.policy import with_policy

HEAD = '<html><head><meta charset="utf-8"><title>T</title>'
SCRIPT = "<script>\n  go();\n</script>"


def directives(page):
    """Return the sources of each directive of a page's policy."""
    (policy,) = re.findall(r'"Content-Security-Policy" content="([^"]*)"', page)
    return dict(part.split(" ", 1) for part in policy.split("; "))


def allowed(page, kind):
    """Return from where a browser takes what is of a kind, for that page."""
    policy = directives(page)
    sources = policy.get(f"{kind}-src", policy["default-src"]).split()
    return [source for source in sources if source != "'none'"]


@pytest.mark.parametrize("kind", ["script", "style", "connect"])
def test_a_page_without_inline_code_takes_its_own_files_alone(kind):
    assert ["'self'"] == allowed(with_policy(HEAD), kind)


def test_an_image_may_stand_in_its_address():
    assert ["'self'", "data:"] == allowed(with_policy(HEAD), "img")


@pytest.mark.parametrize("kind", ["font", "frame", "media", "object"])
def test_what_no_page_uses_comes_from_nowhere(kind):
    assert [] == allowed(with_policy(HEAD), kind)


def test_links_have_no_other_base_and_forms_stay_on_the_site():
    policy = directives(with_policy(HEAD))
    assert ("'none'", "'self'") == (policy["base-uri"], policy["form-action"])


def test_it_stands_first_after_the_charset():
    lines = with_policy(HEAD).splitlines()
    assert lines[0] == '<html><head><meta charset="utf-8">'
    assert lines[1].startswith('    <meta http-equiv="Content-Security-Policy"')


def test_scripts_and_styles_in_a_page_are_allowed_by_their_hash():
    page = with_policy(f'{HEAD}<style>a{{}}</style>{SCRIPT}<script src="x"></script>')
    assert re.fullmatch(r"'self' 'sha256-[\w+/]{43}='", directives(page)["style-src"])
    assert re.fullmatch(r"'self' 'sha256-[\w+/]{43}='", directives(page)["script-src"])


def test_it_is_made_anew_when_the_page_changes():
    page = with_policy(HEAD + SCRIPT)
    assert page == with_policy(page)
    changed = page.replace("go()", "stop()")
    assert with_policy(changed) == with_policy(HEAD + "<script>\n  stop();\n</script>")
    assert with_policy(changed) != changed


@pytest.mark.parametrize("attribute", ['style="color: red"', 'onclick="go()"'])
def test_attributes_that_a_policy_blocks_are_refused(attribute):
    with pytest.raises(ValueError) as error:
        with_policy(f"{HEAD}<p\n class='a' {attribute}>")
    expected = f"has {attribute}, which its policy blocks; move it to a file"
    assert str(error.value) == expected


def test_a_page_without_a_charset_is_refused():
    with pytest.raises(ValueError) as error:
        with_policy("<html><head>")
    expected = "has no <meta charset>, after which its policy would stand"
    assert str(error.value) == expected
