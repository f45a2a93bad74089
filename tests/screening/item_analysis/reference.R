# Reference values for Mantel-Haenszel: base R's mantelhaen.test, whose error of the log odds ratio (Robins, Breslow &
# Greenland 1986) is taken back from its confidence interval.
#
#   Rscript reference.R            (in this folder; rewrites dif.csv and reference.tsv)
#
# difR, which is not in Debian, has the same odds ratio and, by Phillips & Holland (1987), the same error. Its chi square always
# takes the correction off, where mantelhaen.test leaves it out if it is the larger (item q12). reference.tsv: item TAB chi2 TAB alpha TAB delta TAB se TAB class.
set.seed(7)
persons <- 900
group <- rep(c("R", "F"), times = c(500, 400))
ability <- rnorm(persons, ifelse(group == "R", 0, -0.4))
difficulty <- seq(-1.5, 1.5, length.out = 12)
against <- c(0, 0, 0, 1.1, 0, 0, -0.6, 0, 0, 0.5, 0, 0) # logits harder for the focal group
x <- sapply(seq_along(difficulty), function(i)
  as.integer(runif(persons) < plogis(ability - difficulty[i] - against[i] * (group == "F"))))
colnames(x) <- sprintf("q%02d", seq_along(difficulty))
write.csv(data.frame(group, x), "dif.csv", row.names = FALSE, quote = FALSE, eol = "\n")

total <- rowSums(x)
enough <- total %in% names(which(table(total) > 1))
rows <- sapply(seq_along(difficulty), function(i) {
  test <- mantelhaen.test(factor(group, c("R", "F"))[enough], factor(x[enough, i], 1:0), factor(total[enough]))
  right <- xtabs(~ total[enough] + x[enough, i])
  expected <- tapply(group[enough] == "R", total[enough], sum) * right[, "1"] / rowSums(right)
  difference <- sum(x[enough & group == "R", i]) - sum(expected)
  plain <- mantelhaen.test(factor(group, c("R", "F"))[enough], factor(x[enough, i], 1:0), factor(total[enough]),
                           correct = FALSE)
  chi2 <- plain$statistic * (abs(difference) - 0.5)^2 / difference^2
  stopifnot(abs(difference) < 0.5 || abs(chi2 - test$statistic) < 1e-9)
  error <- diff(log(test$conf.int)) / (2 * qnorm(0.975))
  delta <- -2.35 * log(test$estimate)
  se <- 2.35 * error
  class <- if (pchisq(chi2, 1) <= 0.95 || abs(delta) < 1) "A" else
    if (abs(delta) >= 1.5 && abs(delta) - qnorm(0.95) * se > 1) "C" else "B"
  paste(c(colnames(x)[i], sprintf("%.8f", c(chi2, test$estimate, delta, se)), class), collapse = "\t")
})
writeLines(rows, "reference.tsv")
