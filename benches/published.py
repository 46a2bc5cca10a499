#!/usr/bin/env python3
"""Main text of published sets of pages, for their own scorers.

    published.py TALLYMARK articles DIR    DIR: a checkout of scrapinghub/article-extraction-benchmark; writes output/tallymark.json
    published.py TALLYMARK wcxb DIR SPLIT  DIR: a checkout of Murrough-Foley/web-content-extraction-benchmark; writes tallymark-SPLIT.json

Then, in DIR: `python3 evaluate.py`, or `python3 evaluate.py --split SPLIT --results tallymark-SPLIT.json --per-type`.
Standard library only.
"""
import gzip, json, pathlib, subprocess, sys


def texts(binary, pages):
    """The main text of each of `pages`, by its name."""
    run = subprocess.Popen([binary, 'jsonl'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    named = {p.name.removesuffix('.html.gz'): gzip.open(p).read().decode('utf-8', 'replace') for p in pages}
    lines = ''.join(json.dumps({'id': name, 'html': html}) + '\n' for name, html in named.items())
    # A text may hold line separators of its own.
    answers = [json.loads(a) for a in run.communicate(lines.encode())[0].decode().split('\n') if a]
    return {a['id']: ((a.get('report') or {}).get('article') or {}).get('text') or '' for a in answers}


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    binary, form, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    if form == 'articles':
        found = texts(binary, sorted((folder / 'html').glob('*.html.gz')))
        out = folder / 'output' / 'tallymark.json'
        out.parent.mkdir(exist_ok=True)
        out.write_text(json.dumps({name: {'articleBody': text} for name, text in found.items()}))
    else:
        split = sys.argv[4]
        found = texts(binary, sorted((folder / split / 'html').glob('*.html.gz')))
        (folder / f'tallymark-{split}.json').write_text(json.dumps(found))


if __name__ == '__main__':
    main()
