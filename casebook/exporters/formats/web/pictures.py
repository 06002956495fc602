"""A file of a case in a page: what it is, and the picture itself where it is one that is shown."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from casebook.exporters.formats.web.markup import Markup, element, joined

if TYPE_CHECKING:
    from casebook.exporters.page import File
    from casebook.language.page_words import PageWords


def file_of(file: File, words: PageWords) -> Markup:
    """The picture, and by what the file can be known again."""
    digest = element("p", {"class": "digest"}, "SHA-256 ", element("code", None, file.sha256))
    if file.picture is None:
        return digest
    content = b64encode(file.picture.content).decode("ascii")
    told = file.note or words.picture.format(name=file.name)
    picture = element("img", {"src": f"data:{file.picture.media_type};base64,{content}", "alt": told})
    return joined([element("figure", {"class": "picture"}, picture), digest])
