"""A tagger of words: an encoder and a linear-chain CRF, over windows of documents."""

from pathlib import Path

import torch
from encoder import Encoder, WordPieces
from torch import nn

HALF = "avx512_bf16" in Path("/proc/cpuinfo").read_text(encoding="utf-8")
SHAPES = 8
MOST = 512
NEVER = -1e4


def shape(word):
    """Returns the number of the case of a word; 0 is for what is no word."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 1 if any(c.isdigit() for c in word) else 2
    if all(c.islower() for c in letters):
        return 3
    if all(c.isupper() for c in letters):
        return 4 if len(letters) > 1 else 5
    return 6 if word[0].isupper() and all(c.islower() for c in letters[1:]) else 7


class Word:
    """A word of a document; the end of a block is one without an index."""

    def __init__(self, pieces, case, index=None, right=1, ends=True):
        self.pieces = pieces
        self.case = case
        self.index = index
        self.right = right
        self.ends = ends


class Window:
    """Part of a document: the pieces that are read, and which of its words get labels where."""

    def __init__(self, document, words, context):
        self.document = document
        self.pieces = [WordPieces.START]
        self.cases = [0]
        self.places = []
        self.words = []
        for i, word in enumerate(words):
            if i >= context and word.index is not None:
                self.places.append(len(self.pieces))
                self.words.append(word)
            self.pieces += word.pieces
            self.cases += [word.case] * len(word.pieces)
        self.pieces = self.pieces[: MOST - 1] + [WordPieces.END]
        self.cases = self.cases[: MOST - 1] + [0]


def windows(number, document, vocabulary, sizes):
    """Yields the windows of a document, of up to `sizes.length` pieces, `sizes.context` of them from before."""
    words = []
    index = 0
    for block in document["blocks"]:
        for text, right in zip(block["words"], block.get("right") or [1] * len(block["words"])):
            words.append(Word(vocabulary.of(text), shape(text), index, right, text in (".", "?", "!")))
            index += 1
        words.append(Word([WordPieces.END], 0))
    start = 0
    while start < len(words):
        end = last(words, start, sizes.length - sizes.context)
        context = first(words, start, sizes.context)
        window = Window(number, words[context:end], start - context)
        if window.words and window.places[-1] < MOST - 1:
            yield window
        start = end


def last(words, start, room):
    """Returns where a window ends: after a block, or a sentence, in its second half if there is one."""
    end = start
    while end < len(words) and (end == start or room >= len(words[end].pieces)):
        room -= len(words[end].pieces)
        end += 1
    if end == len(words):
        return end
    half = start + (end - start) // 2
    blocks = [i for i in range(half, end) if words[i].index is None]
    sentences = [i for i in range(half, end) if words[i].ends]
    return (blocks or sentences or [end - 1])[-1] + 1


def first(words, start, room):
    """Returns where the words begin that a window knows before its own."""
    while start > 0 and room >= len(words[start - 1].pieces):
        start -= 1
        room -= len(words[start].pieces)
    return start


def batches(cut, size, random=None):
    """Returns lists of windows of like length, of some number of pieces together."""
    noise = random.random if random else lambda: 0
    found = []
    for window in sorted(cut, key=lambda w: len(w.pieces) + 40 * noise()):
        if not found or (len(found[-1]) + 1) * len(window.pieces) > size:
            found.append([])
        found[-1].append(window)
    if random:
        random.shuffle(found)
    return found


def padded(rows):
    longest = max(len(row) for row in rows)
    return torch.tensor([row + [0] * (longest - len(row)) for row in rows])


class Crf(nn.Module):
    """A linear chain: how well labels begin a text and follow each other."""

    def __init__(self, labels):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(labels, labels))
        self.starts = nn.Parameter(torch.zeros(labels))

    def total(self, scores, there):
        """Returns the logarithms of the sums over all sequences."""
        sums = scores[:, 0] + self.starts
        for i in range(1, scores.shape[1]):
            after = torch.logsumexp(sums[:, :, None] + self.steps, 1) + scores[:, i]
            sums = torch.where(there[:, i, None], after, sums)
        return torch.logsumexp(sums, 1)

    def loss(self, scores, there, right):
        """Returns the mean loss of a word; `right` is 0 for the labels of a word and low for others."""
        missed = self.total(scores, there) - self.total(scores + right, there)
        return missed.sum() / there.sum()

    def probabilities(self, scores, there):
        """Returns the probability of each label of each word."""
        with torch.enable_grad():
            scores = scores.detach().requires_grad_()
            return torch.autograd.grad(self.total(scores, there).sum(), scores)[0]

    @torch.no_grad()
    def best(self, scores, there):
        """Returns the best sequences."""
        texts, length, labels = scores.shape
        sums = scores[:, 0] + self.starts
        back = []
        for i in range(1, length):
            most, before = (sums[:, :, None] + self.steps).max(1)
            here = there[:, i, None]
            back.append(torch.where(here, before, torch.arange(labels)[None]))
            sums = torch.where(here, most + scores[:, i], sums)
        found = [sums.argmax(1)]
        for before in reversed(back):
            found.append(before.gather(1, found[-1][:, None])[:, 0])
        return torch.stack(found[::-1], 1)


class Tagger(nn.Module):
    """Labels the words of windows by an encoder and a chain."""

    def __init__(self, named, layers, labels):
        super().__init__()
        self.labels = labels
        self.encoder = Encoder(named, layers, SHAPES)
        self.out = nn.Linear(self.encoder.width, labels)
        self.crf = Crf(labels)
        self.dropout = nn.Dropout(0.1)

    def forward(self, batch):
        pieces = padded([window.pieces for window in batch])
        cases = padded([window.cases for window in batch])
        there = padded([[1] * len(window.pieces) for window in batch])
        places = padded([window.places for window in batch])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALF):
            read = self.encoder(pieces, cases, there)
        read = read.float()
        words = read.gather(1, places[:, :, None].expand(-1, -1, read.shape[2]))
        return self.out(self.dropout(words))

    def loss(self, batch):
        scores = self(batch)
        right = padded([[word.right for word in window.words] for window in batch])
        bits = right[:, :, None] >> torch.arange(self.labels) & 1
        return self.crf.loss(scores, exist(batch), (1 - bits) * NEVER)


class Mean:
    """Labels words by the mean of what several taggers say."""

    def __init__(self, models):
        self.models = [model.eval() for model in models]
        self.crf = Crf(models[0].labels)
        with torch.no_grad():
            for name, mean in self.crf.named_parameters():
                mean.copy_(torch.stack([getattr(model.crf, name) for model in models]).mean(0))

    @torch.no_grad()
    def tag(self, batch, least):
        """Returns the labels of the words of each window, -1 for those of a probability below `least`."""
        scores = torch.stack([model(batch) for model in self.models]).mean(0)
        best = self.crf.best(scores, exist(batch))
        if least > 0:
            sure = self.crf.probabilities(scores, exist(batch)).gather(2, best[:, :, None])[:, :, 0]
            best = torch.where(sure < least, torch.tensor(-1), best)
        return [best[row, : len(window.words)].tolist() for row, window in enumerate(batch)]


def exist(batch):
    return padded([[1] * len(window.words) for window in batch]).bool()
