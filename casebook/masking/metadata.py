"""Pictures and PDFs without what they say beside what they show: where and when they were taken, with what, by whom.

Pillow (with pillow-heif) and pikepdf take them apart and put them together again, as the extra `casebook-cli[strip]`. A
picture is turned the way its metadata said that it is to be seen; a JPEG keeps its tables, so that it loses next to nothing.
"""

from __future__ import annotations

from io import BytesIO

from casebook.errors import CasebookError


class StripUnavailable(CasebookError):
    """The libraries are not installed."""

    def __init__(self, library: str) -> None:
        self.library = library

    def __str__(self) -> str:
        return f"--strip needs the extra: pip install 'casebook-cli[strip]' ({self.library} is missing)."


def without_metadata(content: bytes) -> bytes | None:
    """The same picture or document without metadata; None for a file of another kind, or one that cannot be taken apart.

    Raises StripUnavailable.
    """
    if b"%PDF-" in content[:1024]:
        return _document(content)
    kind = _picture_kind(content)
    return _picture(content, kind) if kind else None


def _picture_kind(content: bytes) -> str:
    """What Pillow calls it; nothing for what is none of the kinds that phones and screens make."""
    if content.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    return "HEIF" if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"heim") else ""


def _picture(content: bytes, kind: str) -> bytes | None:
    try:
        from PIL import Image, ImageOps, UnidentifiedImageError
    except ImportError:
        raise StripUnavailable("Pillow") from None
    if kind == "HEIF":
        try:
            from pillow_heif import register_heif_opener
        except ImportError:
            raise StripUnavailable("pillow-heif") from None
        register_heif_opener()
    written = BytesIO()
    try:
        with Image.open(BytesIO(content)) as picture:
            if getattr(picture, "n_frames", 1) > 1 and kind != "JPEG":
                return None  # one that moves
            turned = ImageOps.exif_transpose(picture)
            is_as_it_was = turned is picture or turned.tobytes() == picture.tobytes()
            shown = picture if is_as_it_was else turned
            bare = shown.copy()
            bare.info = {name: shown.info[name] for name in ("transparency",) if name in shown.info}
            if kind == "JPEG":
                options = {"quality": "keep"} if is_as_it_was else {"quality": 95, "subsampling": 0}
                source = picture if is_as_it_was else bare
                source.info.pop("exif", None)
                source.save(written, "JPEG", exif=b"", icc_profile=None, comment=b"", **options)
            elif kind == "PNG":
                bare.save(written, "PNG", optimize=True)
            elif kind == "WEBP":
                bare.save(written, "WEBP", lossless=content[12:16] == b"VP8L", quality=95, exif=b"", xmp=b"")
            else:
                bare.save(written, "HEIF", quality=90, exif=None, xmp=None)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return None
    return written.getvalue()


def _document(content: bytes) -> bytes | None:
    try:
        import pikepdf
    except ImportError:
        raise StripUnavailable("pikepdf") from None
    written = BytesIO()
    try:
        with pikepdf.open(BytesIO(content)) as document:
            if document.is_encrypted:
                return None
            if "/Info" in document.trailer:
                del document.trailer["/Info"]
            for thing in document.objects:
                if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) and "/Metadata" in thing:
                    del thing["/Metadata"]
            document.remove_unreferenced_resources()
            document.save(written, deterministic_id=True)
    except (pikepdf.PdfError, ValueError):
        return None
    return written.getvalue()
