"""Labels the words of documents by a teacher.

label.py BASE MODEL WORDS OUT

BASE as for teach.py, MODEL what it wrote; WORDS is what WriteRoles gives. OUT gets, compressed by gzip, a line
of JSON for each document: its id and the labels of its words, by number.
"""

import gzip
import json
import sys

import torch
from encoder import WordPieces, weights
from tagger import Tagger, batches, windows
from teach import LABELS

SIZE = 6000


def main():
    base, path, words, out = sys.argv[1:]
    vocabulary = WordPieces(base + "-tokenizer.json")
    model = Tagger(weights(base + ".onnx"), LABELS)
    model.load_state_dict(torch.load(path))
    with open(words, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    labels = [[0] * sum(len(block["words"]) for block in d["blocks"]) for d in documents]
    cut = [w for i, document in enumerate(documents) for w in windows(i, document, vocabulary)]
    for batch in batches(cut, SIZE):
        for window, found in zip(batch, model.tag(batch)):
            for word, label in zip(window.words, found):
                labels[window.document][word.index] = label
    with gzip.open(out, "wt", encoding="utf-8") as file:
        for document, found in zip(documents, labels):
            file.write(json.dumps({"id": document["id"], "labels": found}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
