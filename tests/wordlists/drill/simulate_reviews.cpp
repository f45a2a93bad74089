// Prints a simulated log in the columns of `schedule replay`: simulate_reviews steady|irregular|two-traces SEED COUNT
#include "tests/wordlists/drill/simulated_learners.h"

#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    const auto population = argc == 4 ? fagdansk::drill::populationOf(argv[1]) : std::nullopt;
    if (!population) {
        std::cerr << "usage: simulate_reviews steady|irregular|two-traces SEED COUNT\n";
        return 2;
    }
    std::cout << "card_id,review_ms,rating\n";
    for (const auto &review :
         fagdansk::drill::simulateReviews(*population, std::strtoull(argv[2], nullptr, 10),
                                          static_cast<std::size_t>(std::strtoull(argv[3], nullptr, 10)))) {
        std::cout << review.cardId << ',' << review.reviewMs << ',' << static_cast<int>(review.rating) << '\n';
    }
    return 0;
}
