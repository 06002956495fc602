"""Pictures and PDFs without what they say beside what they show: where and when they were taken, with what, by whom; and
pictures as every browser shows them.

Pillow (with pillow-heif) and pikepdf take them apart and put them together again, as the extra `casebook-cli[strip]`. A
picture is turned the way its metadata said that it is to be seen; a JPEG keeps its tables, so that it loses next to nothing.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from casebook.errors import CasebookError

if TYPE_CHECKING:
    from PIL.Image import Image


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
    kind = picture_kind(content)
    return _picture(content, kind) if kind else None


_HEIF, _AVIF = (b"heic", b"heix", b"mif1", b"msf1", b"heim"), (b"avif",)


def picture_kind(content: bytes) -> str:
    """What Pillow calls it, by how it begins; nothing for what is none of the kinds that phones, screens and scanners make."""
    if content.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if content.startswith((b"II*\0", b"MM\0*")):
        return "TIFF"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    brand = content[8:12] if content[4:8] == b"ftyp" else b""
    return "HEIF" if brand in _HEIF else "AVIF" if brand in _AVIF else ""


def as_jpeg(content: bytes) -> bytes | None:
    """A picture that not every browser shows, as JPEG, turned the way it is to be seen, with its colours and no other metadata.

    None where it is no picture that can be read, or what reads it is not installed.
    """
    try:
        from PIL import Image, ImageOps

        if picture_kind(content) == "HEIF":
            from pillow_heif import register_heif_opener

            register_heif_opener()
    except ImportError:
        return None
    written = BytesIO()
    try:
        with Image.open(BytesIO(content)) as picture:
            shown = ImageOps.exif_transpose(picture).convert("RGB")
            shown.save(written, "JPEG", quality=90, exif=b"", icc_profile=picture.info.get("icc_profile"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return written.getvalue()


def _picture(content: bytes, kind: str) -> bytes | None:
    try:
        from PIL import Image, ImageSequence, UnidentifiedImageError
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
            if getattr(picture, "n_frames", 1) > 1 and kind not in ("JPEG", "TIFF"):
                return None  # one that moves
            if kind == "JPEG":
                _write_photo(picture, written)
            else:
                first, *pages = [_bare(frame) for frame in ImageSequence.Iterator(picture)]
                options = _options(kind, is_lossless=content[12:16] == b"VP8L")
                first.save(written, kind, save_all=bool(pages), append_images=pages, **options)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return None
    return written.getvalue()


def _options(kind: str, *, is_lossless: bool) -> dict[str, Any]:
    """How Pillow writes it so that it looks the same and has nothing beside it."""
    options: dict[str, dict[str, Any]] = {
        "PNG": {"optimize": True},
        "WEBP": {"lossless": is_lossless, "quality": 95, "exif": b"", "xmp": b""},
        "HEIF": {"quality": 90, "exif": None, "xmp": None},
        "AVIF": {"quality": 90, "exif": b"", "xmp": b""},
        "TIFF": {"compression": "tiff_adobe_deflate"},
    }
    return options[kind]


def _bare(picture: Image) -> Image:
    """The picture, turned the way it is to be seen, and no more than what shows it."""
    from PIL import ImageOps

    turned = ImageOps.exif_transpose(picture)
    bare = turned.copy()
    bare.info = {name: turned.info[name] for name in ("transparency",) if name in turned.info}
    return bare


def _write_photo(picture: Image, written: BytesIO) -> None:
    """A JPEG with the tables it has where it is not to be turned; of several pictures in one the first, which is shown."""
    bare = _bare(picture)
    if picture.format == "JPEG" and bare.size == picture.size and bare.tobytes() == picture.tobytes():
        picture.info.pop("exif", None)
        picture.save(written, "JPEG", exif=b"", icc_profile=None, comment=b"", quality="keep")
    else:
        bare.save(written, "JPEG", quality=95, subsampling=0)


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
