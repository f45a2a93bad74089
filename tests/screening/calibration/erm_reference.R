# The same tables by eRm (r-cran-erm in Debian), which estimates otherwise: conditional maximum likelihood needs no distribution
# of abilities. The two estimators agree only about, and only up to a shift of the scale.
#
#   Rscript erm_reference.R        (in this folder, after reference.R; rewrites erm_reference.tsv)
#
# erm_reference.tsv: data TAB item TAB steps, the mean of all steps of a table being 0.
suppressMessages(library(eRm))
rows <- character()
for (name in c("rasch", "partial-credit")) {
  x <- as.matrix(read.csv(paste0(name, ".csv")))
  steps <- if (name == "rasch") as.list(-RM(x)$betapar) else {
    table <- thresholds(PCM(x))$threshtable[[1]][, -1]
    lapply(seq_len(nrow(table)), function(i) na.omit(table[i, ]))
  }
  shift <- mean(unlist(steps))
  rows <- c(rows, mapply(function(item, b) paste(name, item, paste(sprintf("%.6f", b - shift), collapse = " "), sep = "\t"),
                         colnames(x), steps))
}
writeLines(rows, "erm_reference.tsv")
