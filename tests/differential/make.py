#!/usr/bin/env python3
"""Writes numbers as independent implementations write them: value, form, writing.

    python3 -m pip install babel==2.18.0 cn2an==0.5.24 kanjize==1.6.1 num2words==0.5.14 word2number==1.1
    npm install nzh@1.0.14 es-hangul@2.4.0 @geolonia/japanese-numeral@1.0.2
    python3 make.py COUNT [SEED] > writings.tsv

The values are drawn over all magnitudes, with many round ones. The forms:

zh-low, zh-up     cn2an (MIT): 一百二十三, 壹佰贰拾叁
zh-nzh, zh-nzh-up nzh (BSD-2-Clause), from npm
zh-hk, zh-hk-up   nzh, Traditional
zh-score          cn2an's writing with 廿 and 卅 for 二十 and 三十 at its end
zh-omitted        cn2an's writing without its last unit: 三百五; read back by cn2an to be sure of the value
zh-mixed          digits with multipliers, `1.2万亿`; read back by cn2an
zh-cldr, zh-tw-cldr  Babel's short form, with all its decimals: `123.4567万`, `1.2兆`
ja, ja-figures    num2words; and digits with 万, 億, 兆
ja-kanjize, ja-mixed  kanjize (MIT): 一万二千, and `1億2345万`
ja-formal         @geolonia/japanese-numeral (MIT) in 大字, 壱億弐千参百万; read back by it to be sure of the value
ja-cldr           Babel's short form
ko, ko-figures    num2words; and digits with 만, 억, 조
ko-hangul, ko-spaced, ko-mixed  es-hangul (MIT): 백이십삼만사천, 백이십삼만 사천, `123만 4,567`
ko-native         es-hangul, native numbers up to a hundred: 스물한
ko-cldr           Babel's short form
en                num2words, read back by word2number
en-n2w            num2words where word2number reads something else or nothing
en-in             num2words, lakh and crore
en-in-groups      Babel, `12,34,567`
en-in-scale       digits with lakh and crore: `12.5 lakh`
en-cldr, en-letter  Babel's long and short form: `1.25 million`, `1.25M`
"""
import random
import subprocess
import sys
from decimal import Decimal

import cn2an
import kanjize
from babel.numbers import format_compact_decimal, format_decimal
from num2words import num2words
from word2number import w2n


NZH = """
const Nzh = require("nzh"), all = require("fs").readFileSync(0, "utf8").trim().split("\\n");
const ways = [["zh-nzh", Nzh.cn, "encodeS"], ["zh-nzh-up", Nzh.cn, "encodeB"], ["zh-hk", Nzh.hk, "encodeS"], ["zh-hk-up", Nzh.hk, "encodeB"]];
const show = (...row) => console.log(row.join("\\t"));
for (const n of all) for (const [form, way, encode] of ways) show(n, form, way[encode](n));
const ja = require("@geolonia/japanese-numeral"), ko = require("es-hangul");
const formal = text => text.replace(/[一二三十]/g, c => "壱弐参拾"["一二三十".indexOf(c)]);
for (const n of all.map(Number)) {
  const kanji = formal(ja.number2kanji(n));
  if (ja.kanji2number(kanji) === n) show(n, "ja-formal", kanji);
  show(n, "ko-hangul", ko.numberToHangul(n));
  show(n, "ko-spaced", ko.numberToHangul(n, { spacing: true }));
  show(n, "ko-mixed", ko.numberToHangulMixed(n, { spacing: true }));
  if (n <= 100) show(n, "ko-native", ko.susa(n, true));
}
"""


def values(count, rng):
    yield from range(1, min(count, 131))
    for _ in range(count - 130):
        magnitude = rng.uniform(0, 12.9)
        n = int(10**magnitude)
        keep = rng.choice((1, 1, 2, 2, 3, 4, 20))
        digits = str(n)
        yield max(1, int(digits[:keep] + "0" * (len(digits) - keep)))


def omitted(low):
    """三百五十 as 三百五: only where the last digit stands right below the unit before it."""
    order = "十百千万"
    for unit, above in (("十", "百"), ("百", "千"), ("千", "万")):
        if low.endswith(unit) and len(low) > 3 and low[-3] == above and low[-2] in "一二三四五六七八九":
            return low[:-1]
    return None


def figures(n, names):
    """123456 as 12万3456, the sections that are not zero."""
    out = ""
    for power, name in ((12, names[2]), (8, names[1]), (4, names[0]), (0, "")):
        part = n // 10**power % 10**4
        if part:
            out += f"{part}{name}"
    return out


def mixed(n):
    """The largest multipliers that leave at most four places."""
    for name, power in (("万亿", 12), ("亿", 8), ("万", 4)):
        d = Decimal(n) / 10**power
        if d >= 1 and d == d.quantize(Decimal("0.0001")):
            return f"{d.normalize():f}{name}"
    return None


def scaled(n):
    """Lakh and crore with at most four places."""
    for name, power in (("crore", 7), ("lakh", 5)):
        d = Decimal(n) / 10**power
        if d >= 1 and d == d.quantize(Decimal("0.0001")):
            return f"{d.normalize():f} {name}"
    return None


def cldr(n, locale, shape="short"):
    """As the Unicode locale data shortens it, with every decimal that it takes."""
    return format_compact_decimal(n, locale=locale, format_type=shape, fraction_digits=12)


MIXED = kanjize.KanjizeConfiguration(style=kanjize.KanjizeStyle.MIXED)


def agrees(n, read):
    try:
        return read() == n
    except ValueError:
        return False


def writings(n):
    low = cn2an.an2cn(n, "low")
    yield "zh-low", low
    yield "zh-up", cn2an.an2cn(n, "up")
    for tens, score in (("二十", "廿"), ("三十", "卅")):
        if tens in low[-3:] and not low.startswith(tens, len(low) - 2) or low == tens:
            yield "zh-score", low[: max(0, len(low) - 3)] + low[-3:].replace(tens, score)
    short = omitted(low)
    if short and agrees(n, lambda: cn2an.cn2an(short, "smart")):
        yield "zh-omitted", short
    short = mixed(n)
    if short and agrees(n, lambda: round(cn2an.cn2an(short, "smart"))):
        yield "zh-mixed", short
    yield "zh-cldr", cldr(n, "zh")
    yield "zh-tw-cldr", cldr(n, "zh_Hant")
    yield "ja", num2words(n, lang="ja")
    yield "ja-kanjize", kanjize.number2kanji(n)
    yield "ja-mixed", kanjize.number2kanji(n, config=MIXED)
    yield "ja-cldr", cldr(n, "ja")
    yield "ja-figures", figures(n, "万億兆")
    yield "ko", num2words(n, lang="ko")
    yield "ko-figures", figures(n, "만억조")
    yield "ko-cldr", cldr(n, "ko")
    words = num2words(n, lang="en")
    yield "en" if agrees(n, lambda: w2n.word_to_num(words.replace(",", ""))) else "en-n2w", words
    if n < 10**9:
        yield "en-in", num2words(n, lang="en_IN")
    yield "en-in-groups", format_decimal(n, locale="en_IN")
    yield "en-cldr", cldr(n, "en", "long")
    yield "en-letter", cldr(n, "en")
    if scaled(n):
        yield "en-in-scale", scaled(n)


def main():
    count, seed = int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "1"
    print("# source: generated by make.py with the packages that it names")
    print("# licence: MIT OR Apache-2.0 (a table of facts)")
    numbers = list(values(count, random.Random(seed)))
    for n in numbers:
        for form, writing in writings(n):
            print(n, form, writing, sep="\t")
    sys.stdout.flush()
    subprocess.run(["node", "-e", NZH], input="\n".join(map(str, numbers)), text=True, check=True)


main()
