# Reference values for agreement: psych::cohen.kappa with its weights, which are quadratic (r-cran-psych in Debian).
#
#   Rscript reference.R            (in this folder; rewrites reference.tsv)
#
# irr's kappa2(..., "squared"), which is not in Debian, is the same number where no mark between is missing; where one is,
# it counts ranks: the marks are given to psych as ranks. reference.tsv: marks of the first TAB of the second TAB exact TAB qwk.
suppressMessages(library(psych))
set.seed(3)
truth <- sample(0:2, 120, TRUE, c(0.3, 0.3, 0.4))
near <- function(x) pmin(2, pmax(0, x + sample(-1:1, length(x), TRUE, c(0.12, 0.76, 0.12))))
cases <- list(
  list(near(truth), near(truth)),
  list(truth[1:15], sample(truth[1:15])),
  list(c(0, 2, 2, 0, 2, 0), c(0, 2, 0, 0, 2, 2)),
  list(c(0, 1, 2, 1, 0), c(0, 1, 2, 1, 0)),
  list(c(0, 1, 4, 1, 0, 4, 4), c(1, 1, 4, 0, 0, 4, 1)),
  list(c(2, 2, 2, 0), c(0, 0, 0, 2)),
  list(c(1, 1, 1), c(2, 2, 2))
)
rows <- sapply(cases, function(case) {
  marks <- sort(unique(unlist(case)))
  ranks <- sapply(case, match, marks)
  table <- table(factor(ranks[, 1], seq_along(marks)), factor(ranks[, 2], seq_along(marks)))
  kappa <- suppressWarnings(cohen.kappa(unclass(table)))$weighted.kappa
  paste(paste(case[[1]], collapse = " "), paste(case[[2]], collapse = " "),
        sprintf("%.10f", mean(case[[1]] == case[[2]])), sprintf("%.10f", kappa), sep = "\t")
})
writeLines(rows, "reference.tsv")
