"""What countries are called in Dutch, German, French and Spanish, those that people order from and live in most."""

from __future__ import annotations

_NAMES = {
    "AT": "oostenrijk österreich autriche austria",
    "AU": "australië australien australie australia",
    "BE": "belgië belgien belgique bélgica",
    "CA": "kanada canadá",
    "CH": "zwitserland schweiz suisse suiza",
    "CN": "volksrepubliek-china chine",
    "CZ": "tsjechië tschechien tchéquie chequia república-checa",
    "DE": "duitsland deutschland allemagne alemania",
    "DK": "denemarken dänemark danemark dinamarca",
    "ES": "spanje spanien espagne españa",
    "FI": "finnland finlande finlandia",
    "FR": "frankrijk frankreich francia",
    "GB": "verenigd-koninkrijk groot-brittannië engeland vereinigtes-königreich großbritannien royaume-uni grande-bretagne "
    "angleterre reino-unido gran-bretaña inglaterra england great-britain uk",
    "GR": "griekenland griechenland grèce grecia",
    "HU": "hongarije ungarn hongrie hungría",
    "IE": "ierland irland irlande irlanda",
    "IT": "italië italien italie italia",
    "JP": "japon japón",
    "LU": "luxemburg luxemburgo",
    "MX": "mexiko mexique méxico",
    "NL": "nederland niederlande pays-bas países-bajos holland hollande holanda",
    "NO": "noorwegen norwegen norvège noruega",
    "PL": "polen pologne polonia",
    "SE": "zweden schweden suède suecia",
    "TR": "turkije türkei turquie turquía",
    "US": "verenigde-staten vereinigte-staaten états-unis estados-unidos usa amerika amérique",
}

COUNTRY_NAMES = {"".join(filter(str.isalnum, name)): code for code, names in _NAMES.items() for name in names.split()}
"""Their codes by these names, in small letters, without what stands between words."""
