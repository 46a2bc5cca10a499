#!/usr/bin/env python3
"""What repair takes back, and what it leaves alone: the table of docs/repair.md.

    bars.py lines TALLYMARK [KIND | FILE ...]     damage of single lines, by kind and script
    bars.py open TALLYMARK                        byte slips in documents that prove the tool; readings in whole documents
    bars.py figures TALLYMARK [KIND ...]          facts of annotated documents, clean and damaged
    bars.py clean TALLYMARK FILE ...              sound texts, {id, text} a line: how many lines change

Clean lines come from the annotated documents, composed and real, and from the main text of real pages: those of `../shared` or of
$TALLYMARK_SHARED, where the generator of damage lies as well; or else from a FILE of sound texts, {id, text} a line. Standard library
only. With MISSES=1 in the environment, what was not restored is printed.
"""
import collections, difflib, gzip, json, os, random, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get('TALLYMARK_SHARED') or os.path.join(HERE, '../../../shared')
sys.path.insert(0, os.path.join(SHARED, 'damage'))
import damage, gbk  # noqa: E402
from score import lev  # noqa: E402

SEED = 7
PER_SCRIPT = 600
RATE = 0.04
LINE_KINDS = '''pinyin_bytes pinyin_bytes_wide slip_insert slip_half slip_drop slip_qmark slip_trail utf8_latin1 utf8_cp1252 utf8_cp1252_x2
utf8_cp1252_lossy gbk_latin1 gbk_cp1252 utf8_gbk utf8_gbk_php gbk_big5 big5_gbk entities entities_x2 entities_num zero_width bidi soft_hyphen
kangxi compat spaced_cjk utf8_big5 utf8_sjis gbk_utf8 kunjin utf8_fffd gb2312_q big5_q char_fffd ascii_strip8'''.split()
FIGURE_KINDS = '''pinyin_bytes pinyin_bytes_wide slip_insert slip_half slip_drop utf8_latin1 utf8_cp1252 utf8_cp1252_x2 utf8_gbk gbk_cp1252
gbk_big5 big5_gbk entities entities_x2 entities_num zero_width bidi soft_hyphen kangxi compat full_digits full_all half_punct spaced_cjk
thousands hard_wrap lookalike spaced_digits'''.split()
HAN = re.compile('[\u3400-\u9fff]')
TRADITIONAL = {l.split('\t')[0] for l in open(os.path.join(SHARED, 'damage/pinyin_trad.tsv'), encoding='utf-8')}
FOLD = {l[0]: l[1] for l in open(os.path.join(SHARED, 'gold/t2s.txt'), encoding='utf-8').read().split('\n') if len(l) == 2}


def rows(name):
    opened = gzip.open if name.endswith('.gz') else open
    with opened(os.path.join(SHARED, name), 'rt', encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


def is_damaged(row):
    return row['id'] == 'seed' or re.fullmatch('zht-0(2[5-9]|3[0-6])', row['id'])


def documents():
    """Annotated Chinese documents that nobody damaged."""
    return [r for r in rows('gold/dev.jsonl') + rows('gold/train.jsonl') if r['lang'].startswith('zh') and not is_damaged(r)]


def script(text):
    own = HAN.findall(text)
    changed = sum(c in FOLD and FOLD[c] != c for c in own)
    return 'hant' if changed * 8 > len(own) else 'hans'


def clean_lines(files=()):
    """Lines of running text by script, the same at every run."""
    texts = [json.loads(line)['text'] for name in files for line in open(name, encoding='utf-8')]
    if not texts:
        texts = [d['text'] for d in documents()]
        texts += ['\n'.join(main_lines(p)) for p in rows('pages/dev-paste.jsonl.gz') if p['lang'].startswith('zh')]
    found = {'hans': set(), 'hant': set()}
    for text in texts:
        kind = script(text)
        for line in text.split('\n'):
            if 15 <= len(line) <= 200 and len(HAN.findall(line)) * 10 >= len(line) * 6 and not re.search('[?\ufffd\ue000-\uf8ff]', line):
                found[kind].add(line)
    return {kind: random.Random(SEED).sample(sorted(lines), min(PER_SCRIPT, len(lines))) for kind, lines in found.items()}


def main_lines(page):
    lines, labels = page['text'].split('\n'), page['labels']
    return [l for l, label in zip(lines, labels) if label in (1, True, 'main')] if isinstance(labels, list) and len(labels) == len(lines) else []


def mend(tool, texts):
    """The repaired form of each text, and its repairs."""
    with tempfile.TemporaryFile('w+', encoding='utf-8') as asked:
        for n, text in enumerate(texts):
            asked.write(json.dumps({'id': n, 'text': text}) + '\n')
        asked.seek(0)
        out = subprocess.run([tool, 'jsonl'], stdin=asked, capture_output=True, check=True).stdout.decode()
    return [json.loads(line)['report'] for line in out.split('\n') if line]


class Tally:
    def __init__(self):
        self.n = self.before = self.after = self.exact = self.worse = self.unmarked = 0

    def add(self, damaged, mended, clean):
        wanted = gbk.half(clean)
        before, after = lev(gbk.half(damaged), wanted), lev(gbk.half(mended), wanted)
        self.n += 1
        self.before += before
        self.after += after
        self.exact += after == 0
        self.worse += after > before

    def __str__(self):
        if not self.n:
            return 'n 0'
        restored = 1 - self.after / self.before if self.before else 1.0
        return f'n {self.n:4} restored {restored:6.1%} exact {self.exact / self.n:6.1%} worse {self.worse}'


def lines(tool, kinds):
    files = [k for k in kinds if k not in damage.KINDS]
    clean = clean_lines(files)
    for kind in [k for k in kinds if k in damage.KINDS] or LINE_KINDS:
        for which, all_lines in clean.items():
            made = [damage.damage(l, kind, SEED + n, RATE)['damaged'] for n, l in enumerate(all_lines)]
            pairs = [(d, l) for d, l in zip(made, all_lines) if gbk.half(d) != gbk.half(l) and representable(kind, l)]
            tally, prose = Tally(), Tally()
            for (damaged, line), report in zip(pairs, mend(tool, [d for d, _ in pairs])):
                tally.add(damaged, report['text'], line)
                if not re.search('[0-9A-Za-z]', line):
                    prose.add(damaged, report['text'], line)
                show_miss(damaged, report['text'], line)
            print(f'{kind:20} {which}  {tally}', f'  no digit, no letter: {prose}' if kind.startswith('slip') else '', flush=True)


def show_miss(damaged, mended, clean, wanted=True):
    if wanted and os.environ.get('MISSES') and gbk.half(mended) != gbk.half(clean):
        print('   ', damaged, '\n  =>', mended, '\n  !=', clean)


def representable(kind, line):
    """Whether the charset that the text went through has all its characters: what it lacks was lost before any damage."""
    if kind.startswith('gbk') and kind != 'gbk_utf8':
        return gbk.enc(line) is not None
    if kind.startswith('big5_g'):
        return line.encode('big5', 'replace').decode('big5') == line
    return True


def annotate(text, chars, readings):
    """Puts readings behind characters, byte by byte."""
    data = gbk.enc(text)
    if data is None:
        return None
    for c in sorted(chars):
        key = gbk.enc(c)
        data = data.replace(key, key + gbk.enc('(' + readings[c] + ')'))
    return gbk.half(gbk.dec(data))


def open_mode(tool):
    """Each damaged line stands behind lines of its own document into which a tool put readings."""
    readings = dict(l.rstrip('\n').split('\t') for l in open(os.path.join(SHARED, 'damage/pinyin_trad.tsv'), encoding='utf-8'))
    listed = {'hant': {c: readings[c] for c in damage.SEED53 if c in readings}}
    listed['hans'] = {FOLD.get(c, c): r for c, r in listed['hant'].items()}
    texts = collections.defaultdict(list)
    for d in documents():
        own = [l for l in d['text'].split('\n') if len(HAN.findall(l)) >= 12 and gbk.enc(l) and not re.search('[?()]', l)]
        texts[script(d['text'])].append(own)
    for kind in ['slip_insert', 'slip_half', 'slip_drop', 'slip_qmark', 'slip_trail']:
        for which, groups in texts.items():
            asked = []
            for g, group in enumerate(groups):
                for n, line in enumerate(group):
                    proof = proved([l for l in group if l != line], listed[which])
                    bad = damage.damage(line, kind, SEED + 1000 * g + n, RATE)['damaged']
                    if proof and gbk.half(bad) != gbk.half(line):
                        asked.append((proof, bad, line))
            for mode in ['alone', 'behind proof']:
                tally, prose = Tally(), Tally()
                texts_of = [b if mode == 'alone' else p + '\n' + b for p, b, _ in asked]
                for (proof, bad, line), report in zip(asked, mend(tool, texts_of)):
                    mended = report['text'].split('\n')[-1]
                    tally.add(bad, mended, line)
                    if not re.search('[0-9A-Za-z]', line):
                        prose.add(bad, mended, line)
                    show_miss(bad, mended, line, mode != 'alone')
                print(f'{kind:20} {which}  {mode:12}  {tally}   no digit, no letter: {prose}', flush=True)
    for kind in ['pinyin', 'pinyin_all', 'pinyin_bytes', 'pinyin_bytes_wide']:
        tally = Tally()
        whole = ['\n'.join(g) for g in texts['hant'] if g]
        made = [damage.damage(t, kind, SEED + n, RATE)['damaged'] for n, t in enumerate(whole)]
        pairs = [(d, t) for d, t in zip(made, whole) if gbk.half(d) != gbk.half(t)]
        for (bad, text), report in zip(pairs, mend(tool, [d for d, _ in pairs])):
            for b, m, t in aligned(bad, report['text'], text):
                if gbk.half(b) != gbk.half(t):
                    tally.add(b, m, t)
                    show_miss(b, m, t)
        print(f'{kind:20} hant, lines of documents  {tally}', flush=True)


def proved(group, listed):
    """Annotated lines of a document: just as many as have readings of three characters in five places."""
    out, seen, places = [], set(), 0
    for line in group:
        here = [c for c in line if c in listed]
        if here and (made := annotate(line, listed, listed)):
            out.append(made)
            seen.update(here)
            places += len(here)
        if len(seen) >= 3 and places >= 6:
            return '\n'.join(out)
    return None


def aligned(bad, mended, text):
    three = [t.split('\n') for t in (bad, mended, text)]
    return zip(*three) if len({len(t) for t in three}) == 1 else [(bad, mended, text)]


def figures(tool, kinds):
    """Facts that are read from damaged documents, against those from the clean ones, where the damage reaches them."""
    gold = [d for d in documents() if d['metrics']]
    base = score(gold, [moved(r, d['text']) for d, r in zip(gold, mend(tool, [d['text'] for d in gold]))])
    print(f'{"clean":20} {base}')
    for kind in kinds or FIGURE_KINDS:
        made = [damage.damage(d['text'], kind, SEED + n, 0.02)['damaged'] for n, d in enumerate(gold)]
        hit = [n for n, d in enumerate(gold) if made[n] != d['text'] and representable(kind, d['text'])]
        some = [gold[n] for n in hit]
        clean = score(some, [moved(r, d['text']) for d, r in zip(some, mend(tool, [d['text'] for d in some]))])
        bad = score(some, [moved(r, d['text']) for d, r in zip(some, mend(tool, [made[n] for n in hit]))])
        print(f'{kind:20} documents {len(some):3}  clean {clean}  damaged {bad}', flush=True)


def moved(report, clean):
    """The report with the places of its figures in the clean text."""
    places = places_in(report['text'], clean)
    at = lambda n: places[min(n, len(places) - 1)]
    metrics = [dict(m, start=at(m['text_start']), end=max(at(m['text_start']) + 1, at(m['text_end'] - 1) + 1)) for m in report['metrics']]
    return {'metrics': metrics, 'blocks': []}


def places_in(text, clean):
    """For each character of `text` its place in `clean`."""
    if text == clean:
        return list(range(len(text) + 1))
    places = []
    matcher = difflib.SequenceMatcher(None, text, clean, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        places += [c + min(n, max(d - c - 1, 0)) if tag != 'equal' else c + n for n in range(b - a)]
    return places + [len(clean)]


def score(gold, reports):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ('gold', 'reports')]
        for path, items in zip(paths, (gold, [dict(r, id=d['id']) for d, r in zip(gold, reports)])):
            with open(path, 'w', encoding='utf-8') as file:
                file.writelines(json.dumps(i) + '\n' for i in items)
        command = [sys.executable, os.path.join(SHARED, 'gold/score.py'), *paths, '--min', 'facts.f1=9', '--min', 'quantities.f1=9']
        out = subprocess.run(command, capture_output=True, text=True).stdout
    return ' '.join(f'{name} {value}' for name, value in re.findall(r'below: (?:all )?(\S+) ([0-9.]+) <', out))


def clean(tool, files):
    for name in files:
        texts = [json.loads(line) for line in open(name, encoding='utf-8')]
        kinds, changed, size = collections.Counter(), 0, 0
        for row, report in zip(texts, mend(tool, [t['text'] for t in texts])):
            size += len(row['text'].encode())
            if report['repairs']:
                starts = {row['text'].count('\n', 0, r['start']) for r in report['repairs']}
                changed += len(starts)
                kinds.update(r['kind'] for r in report['repairs'])
                if os.environ.get('MISSES'):
                    for r in report['repairs']:
                        print(json.dumps([row['id'], r['kind'], r['before'], r['after'], row['text'][max(0, r['start'] - 20):r['end'] + 20]], ensure_ascii=False))
        print(f'{name}: {len(texts)} texts, {size / 1e6:.1f} MB, lines changed {changed} {dict(kinds)}', flush=True)


if __name__ == '__main__':
    what, tool, *rest = sys.argv[1:] if len(sys.argv) > 2 else ['', '']
    modes = {'lines': lines, 'open': lambda t, _: open_mode(t), 'figures': figures, 'clean': clean}
    if what not in modes:
        sys.exit(__doc__)
    modes[what](tool, rest)
