# The waterfall behind a figure.

why-title = Why { $name }, { $quarter }
why-before = before
why-after = after
why-nothing = There is nothing to compare with: this is the first quarter of the game.
why-reading-change-by-cause = What changed against the quarter before, by cause. The parts add up to the cent.
why-reading-change-by-line = What changed against the quarter before, line by line. The parts add up to the cent.
why-reading-movements = What came and went in the quarter, by cause. The parts add up to the cent.
why-reading-factors = What changed against the quarter before, factor by factor. The order of the factors makes no difference, and nothing is left over.
why-reading-steps = What moved it in the quarter, step by step.
