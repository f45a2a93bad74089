# Reference values for infit and outfit, from the difficulties in reference.tsv: Warm's estimate as the maximum of
# log L + log(I)/2 for each person on their own, then the mean squares of Wright & Masters by hand.
#
#   Rscript item_fit_reference.R   (in this folder, after reference.R; rewrites item_fit_reference.tsv)
#
# item_fit_reference.tsv: data TAB item TAB answers TAB infit TAB outfit.
moments <- function(b, theta) {
  p <- exp((0:length(b)) * theta - c(0, cumsum(b)))
  p <- p / sum(p)
  k <- 0:length(b)
  c(p = p, mean = sum(k * p), variance = sum(k^2 * p) - sum(k * p)^2)
}

warm <- function(x, steps) {
  seen <- which(!is.na(x))
  goal <- function(theta) {
    each <- lapply(seen, function(i) moments(steps[[i]], theta))
    sum(mapply(function(one, i) log(one[x[i] + 1]), each, seen)) +
      log(sum(sapply(each, `[[`, "variance"))) / 2
  }
  optimise(goal, c(-9, 9), maximum = TRUE, tol = 1e-9)$maximum
}

known <- strsplit(readLines("reference.tsv"), "\t")
rows <- character()
for (name in c("rasch", "partial-credit", "forms")) {
  x <- as.matrix(read.csv(paste0(name, ".csv")))
  steps <- lapply(Filter(function(f) f[1] == name && f[2] %in% colnames(x), known),
                  function(f) as.numeric(strsplit(f[3], " ")[[1]]))
  x <- x[rowSums(!is.na(x)) > 0, ]
  ability <- apply(x, 1, warm, steps)
  for (i in seq_len(ncol(x))) {
    seen <- !is.na(x[, i])
    m <- sapply(ability[seen], function(theta) moments(steps[[i]], theta)[c("mean", "variance")])
    squares <- (x[seen, i] - m["mean", ])^2
    rows <- c(rows, paste(c(name, colnames(x)[i], sum(seen), sprintf("%.6f", c(sum(squares) / sum(m["variance", ]),
                          mean(squares / m["variance", ])))), collapse = "\t"))
  }
}
writeLines(rows, "item_fit_reference.tsv")
