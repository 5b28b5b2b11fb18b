# Units of figures, and what stands where there is none. The figures themselves are put into words by the text room.

number-unit-table = ($ millions)
number-unit-cell = ($)
number-none = none
number-not-modelled = not modelled
