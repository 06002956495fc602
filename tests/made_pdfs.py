"""PDFs made by hand, of pages that are drawn so: small, and wrong where they are to be."""

from __future__ import annotations


def plain(*pages: bytes, font: bytes = b"/Helvetica", more: bytes = b"") -> bytes:
    """A PDF of pages that are drawn so, with one font, F1, that draws in Windows' Western code page."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * at) for at in range(len(pages)))
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)),
        b"<</Type/Font/Subtype/Type1/BaseFont%s/Encoding/WinAnsiEncoding>>" % font,
    ]
    for at, drawn in enumerate(pages):
        parts.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>%s>>>>"
            % (5 + 2 * at, more)
        )
        parts.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
    return numbered(parts)


def numbered(parts: list[bytes]) -> bytes:
    """A PDF of these objects, numbered from 1, the first its catalog."""
    written, places = b"%PDF-1.7\n", list[int]()
    for number, part in enumerate(parts, 1):
        places.append(len(written))
        written += b"%d 0 obj%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(parts) + 1, len(written))
    return written + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(parts) + 1, table, trailer)


def told(text: bytes) -> bytes:
    """How a page draws one line."""
    return b"BT /F1 12 Tf 40 700 Td (%s) Tj ET" % text


A_PICTURE = b"q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q "
"""A page that is one picture, before what is drawn over it."""
