// SPDX-License-Identifier: MIT
#include "tests/engine/vectors.hpp"

using namespace hone;
using namespace hone::testing;

namespace {

/// What checked_parameters says, or "" when it accepts.
std::string complaint(std::span<const double> weights) {
    try {
        checked_parameters(weights);
        return "";
    } catch (const ParameterError& error) {
        return error.what();
    }
}

std::string complaint_about(std::size_t index, double value) {
    Parameters w = default_parameters;
    w[index] = value;
    return complaint(w);
}

}  // namespace

TEST_CASE("Weights of older versions are migrated as published") {
    for (const json& entry : vectors("migrate")) {
        const Parameters got = weights(entry.at("input"));
        for (std::size_t i = 0; i < got.size(); ++i) {
            INFO(entry.at("id") << " w" << i);
            CHECK(agrees(got[i], entry.at("expected").at(i).get<double>(), entry));
        }
    }
}

TEST_CASE("Clipping gives the published weights") {
    for (const json& entry : vectors("clip")) {
        Parameters w = default_parameters;
        const auto given = entry.at("input").at("w").get<std::vector<double>>();
        std::copy(given.begin(), given.end(), w.begin());
        const Parameters got = clipped(w, entry.at("input").at("num_relearning_steps").get<int>());
        for (std::size_t i = 0; i < given.size(); ++i) {
            INFO(entry.at("id") << " w" << i);
            CHECK(got[i] == entry.at("expected").at(i).get<double>());
        }
    }
    for (const json& entry : vectors("clip_w17_w18")) {
        const Parameters got =
            clipped(weights(entry.at("input")), entry.at("input").at("num_relearning_steps").get<int>());
        INFO(entry.at("id"));
        CHECK(agrees(got[17], entry.at("expected").at(0).get<double>(), entry));
        CHECK(agrees(got[18], entry.at("expected").at(1).get<double>(), entry));
    }
}

TEST_CASE("However many relearning steps, w17 and w18 may reach 0.1") {
    Parameters w = default_parameters;
    w[11] = w[14] = 4.0;  // a lapse that keeps much leaves no room for growth on the same day
    w[17] = w[18] = 2.0;
    CHECK(clipped(w, 1)[17] == 2.0);
    CHECK_THAT(clipped(w, 2)[17], WithinRel(0.1, 1e-12));
    CHECK_THAT(clipped(w, 2)[18], WithinRel(0.1, 1e-12));
}

TEST_CASE("Clipping leaves the defaults alone and repeats itself") {
    CHECK(clipped(default_parameters) == default_parameters);
    Parameters wild;
    for (double value : {-1e300, -1.0, 0.0, 5.0, 1e300}) {
        wild.fill(value);
        const Parameters once = clipped(wild, 3);
        CHECK(clipped(once, 3) == once);
        CHECK(complaint(once) == "");
        CHECK(once[19] >= 0.01);
    }
}

TEST_CASE("A weight is accepted up to both ends of its range and refused by name beyond") {
    for (std::size_t i = 0; i < parameter_ranges.size(); ++i) {
        const auto [low, high] = parameter_ranges[i];
        const std::string name = std::string("w").append(std::to_string(i)).append(" is ");
        INFO(name);
        CHECK(complaint_about(i, low) == "");
        CHECK(complaint_about(i, high) == "");
        CHECK_THAT(complaint_about(i, std::nextafter(low, -1e9)), ContainsSubstring(name));
        CHECK_THAT(complaint_about(i, std::nextafter(high, 1e9)), ContainsSubstring(name));
    }
}

TEST_CASE("A refusal says which weight, its value and what is allowed") {
    CHECK(complaint_about(4, 12) == "w4 is 12, allowed 1 to 10");
    CHECK(complaint_about(20, 0.05) == "w20 is 0.05, allowed 0.1 to 0.8");
    CHECK(complaint_about(7, std::nan("")) == "w7 is nan, allowed 0.001 to 0.75");
    CHECK(complaint_about(0, std::numeric_limits<double>::infinity()) == "w0 is inf, allowed 0.001 to 100");

    Parameters two = default_parameters;
    two[1] = -1;
    two[16] = 0.5;
    CHECK(complaint(two) == "w1 is -1, allowed 0.001 to 100; w16 is 0.5, allowed 1 to 6");

    std::vector<double> old(17, 1.0);
    old[6] = 3.75;
    CHECK_THAT(complaint(old), ContainsSubstring("w6 is 4.25 (migrated from 3.75), allowed 0.001 to 4"));
}

TEST_CASE("Any number of weights but 17, 19 and 21 is refused") {
    const std::vector<double> many(30, 0.5);
    for (std::size_t count : {0U, 1U, 16U, 18U, 20U, 22U, 30U}) {
        CHECK(complaint(std::span(many).first(count)) ==
              "21 weights are expected, got " + std::to_string(count));
        CHECK_THROWS_AS(migrated(std::span(many).first(count)), ParameterError);
    }
    CHECK(complaint(default_parameters) == "");
    CHECK(checked_parameters(default_parameters) == default_parameters);
}

TEST_CASE("Weights of FSRS-5, which had no w19, pass the check once migrated") {
    const json entry = vectors("next_interval").at(0);
    const auto given = entry.at("input").at("w").get<std::vector<double>>();
    REQUIRE(given.size() == 19);
    const Parameters w = checked_parameters(given);
    CHECK(std::equal(given.begin(), given.end(), w.begin()));
    CHECK(w[19] == 0.0);
    CHECK(w[20] == 0.5);
}
