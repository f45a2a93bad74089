# Reference values for calibration, made another way than the program makes them: R 4.2, base and stats only.
#
#   Rscript reference.R            (in this folder; rewrites the CSV files and reference.tsv)
#
# The marginal likelihood is summed person by person over an even grid of theta from -15 to 15, maximised by nlminb over
# (steps, log sigma) from another start, and its second derivatives are taken numerically at the maximum, over (steps, sigma).
# TAM and mirt, which are not in Debian, maximise the same function (mirt: Rasch with free variance; TAM: constraint "cases").
#
# reference.tsv: data TAB item or variance|logLik|persons TAB values TAB standard errors.

theta <- seq(-15, 15, by = 0.05)

categories <- function(b, theta) {
  tops <- exp(outer(theta, 0:length(b)) - rep(c(0, cumsum(b)), each = length(theta)))
  tops / rowSums(tops)
}

log_lik <- function(x, steps, sigma) {
  prior <- dnorm(theta, 0, sigma)
  prior <- prior / sum(prior)
  logs <- matrix(0, nrow(x), length(theta))
  for (i in seq_len(ncol(x))) {
    p <- log(categories(steps[[i]], theta))
    seen <- which(!is.na(x[, i]))
    logs[seen, ] <- logs[seen, ] + t(p[, x[seen, i] + 1])
  }
  sum(log(exp(logs) %*% prior))
}

unpack <- function(flat, sizes) split(flat, rep(seq_along(sizes), sizes))

# Fourth-order central differences: about 1e-8 relative at this spacing.
second <- function(f, at, h = 5e-3) {
  n <- length(at)
  out <- matrix(0, n, n)
  gradient <- function(y) sapply(seq_len(n), function(j) {
    e <- replace(numeric(n), j, h)
    (8 * (f(y + e) - f(y - e)) - (f(y + 2 * e) - f(y - 2 * e))) / (12 * h)
  })
  for (i in seq_len(n)) {
    e <- replace(numeric(n), i, h)
    out[i, ] <- (8 * (gradient(at + e) - gradient(at - e)) - (gradient(at + 2 * e) - gradient(at - 2 * e))) / (12 * h)
  }
  (out + t(out)) / 2
}

fit <- function(x) {
  sizes <- apply(x, 2, max, na.rm = TRUE)
  last <- sum(sizes) + 1
  goal <- function(p) -log_lik(x, unpack(p[-last], sizes), exp(p[last]))
  found <- nlminb(c(rep(c(-0.3, 0.3), length.out = last - 1), -0.2), goal,
                  control = list(iter.max = 2000, eval.max = 20000, rel.tol = 1e-14, x.tol = 1e-10))
  # A second time from there: nlminb stops early on its numerical gradient.
  found <- optim(found$par, goal, method = "BFGS", control = list(reltol = 1e-16, maxit = 2000, ndeps = rep(1e-5, last)))
  at <- c(found$par[-last], exp(found$par[last]))
  hessian <- second(function(p) -log_lik(x, unpack(p[-last], sizes), p[last]), at)
  list(steps = unpack(at[-last], sizes), se = unpack(sqrt(diag(solve(hessian)))[-last], sizes),
       variance = at[last]^2, logLik = -found$value)
}

draw <- function(persons, steps, sigma) {
  ability <- rnorm(persons, 0, sigma)
  sapply(steps, function(b) {
    p <- categories(b, ability)
    rowSums(runif(persons) > t(apply(p, 1, cumsum)))
  })
}

line <- function(...) cat(paste(..., sep = "\t"), "\n", sep = "", file = "reference.tsv", append = TRUE)
numbers <- function(values) paste(sprintf("%.8f", values), collapse = " ")

record <- function(name, x) {
  colnames(x) <- paste0("i", seq_len(ncol(x)))
  write.csv(x, paste0(name, ".csv"), na = "", row.names = FALSE, quote = FALSE, eol = "\n")
  answered <- x[rowSums(!is.na(x)) > 0, ]
  found <- fit(answered)
  for (i in seq_len(ncol(x))) line(name, colnames(x)[i], numbers(found$steps[[i]]), numbers(found$se[[i]]))
  line(name, "variance", numbers(found$variance), "")
  line(name, "logLik", numbers(found$logLik), "")
  line(name, "persons", nrow(answered), "")
}

cat("", file = "reference.tsv")
set.seed(20)
record("rasch", draw(400, as.list(seq(-1.8, 2, length.out = 8)), 1.2))
record("partial-credit", draw(350, list(-1, 0.4, c(-1.2, 0.3), c(0.1, 1.4), c(0.9, -0.2), c(-0.4, 2)), 0.9))
# Two forms with two anchor items in common, gaps here and there, two people without an answer.
forms <- draw(300, list(-0.8, 0.2, 1.1, c(-0.9, 0.6), c(0, 0.8), -0.3, 0.7, c(-0.5, 1)), 1.5)
forms[1:150, 6:8] <- NA
forms[151:300, 1:3] <- NA
forms[cbind(sample(300, 60, TRUE), sample(8, 60, TRUE))] <- NA
forms[c(7, 200), ] <- NA
record("forms", forms)
