// SPDX-License-Identifier: MIT
// Predictions against answers. A group of reviews whose share recalled lies within the band of luck is a dot;
// one that lies outside it is a diamond, so that colour says nothing alone.
#include "cli/page/figures.hpp"
#include "cli/page/plot.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

bool within_luck(const ReliabilityBin& bin) {
    return bin.expected.low <= bin.recalled && bin.recalled <= bin.expected.high;
}

/// Predictions crowd at the upper end; the axes begin at the whole ten below the lowest value.
double lowest_value(const std::vector<ReliabilityBin>& bins) {
    double lowest = 0.9;
    for (const auto& bin : bins)
        lowest = std::min({lowest, bin.predicted, bin.recalled, bin.expected.low});
    return std::max(0.0, std::floor(lowest * 10 + 1e-9) / 10);
}

void draw_axes(Plot& plot, double low) {
    const double step = low < 0.5 ? 0.2 : 0.1;
    // From the top: 100 % is always there.
    for (double share = 1; share > low - 1e-9; share -= step) {
        plot.grid({low, share}, {1, share}, "rule");
        plot.grid({share, low}, {share, 1}, "rule");
        const std::string words =
            share > 1 - 1e-9 ? unbroken_percent(share) : fmt::format("{:.0f}", share * 100);
        plot.label({low, share}, words, {-10, 4, "end"}, "tick");
        plot.label({share, low}, words, {0, 20, "middle"}, "tick");
    }
    plot.label({(low + 1) / 2, low}, "predicted", {0, 42, "middle"}, "axis-name");
    plot.label({low, 1}, "recalled", {-38, -16, "start"}, "axis-name");
}

Html diagram(const std::vector<ReliabilityBin>& bins) {
    const double low = lowest_value(bins);
    Plot plot({low, 1}, {low, 1});
    draw_axes(plot, low);
    plot.curve({{low, low}, {1, 1}}, "diagonal");
    int outside = 0;
    for (const auto& bin : bins) {
        plot.line({bin.predicted, bin.expected.low}, {bin.predicted, bin.expected.high}, "luck");
        if (within_luck(bin)) {
            plot.dot({bin.predicted, bin.recalled}, 5, "held");
        } else {
            plot.diamond({bin.predicted, bin.recalled}, 11, "missed");
            ++outside;
        }
    }
    const std::string held = fmt::format("{} of {} groups of reviews lie within the band of luck.",
                                         static_cast<int>(bins.size()) - outside, bins.size());
    std::string caption =
        "On the diagonal, what was predicted came. Each upright bar is where luck alone puts nine "
        "groups of ten. ";
    if (outside > 0) caption += "A diamond lies outside its bar.";
    return element("figure", {{"class", "chart square"}},
                   plot.svg("calibration-chart", "plot", "Predicted recall against recalled", held) +
                       element("figcaption", text(caption)));
}

Html bins_table(const std::vector<ReliabilityBin>& bins) {
    Html rows;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto& bin = bins[i];
        const std::string path = fmt::format("evidence.calibration.bins[{}]", i);
        rows += numbers_row(fmt::format("{}", i + 1),
                            {figure(path + ".reviews", static_cast<int>(bin.reviews)),
                             percent_figure(path + ".predicted", bin.predicted),
                             percent_figure(path + ".recalled", bin.recalled),
                             range_figures(path + ".expected", {0, bin.expected.low, bin.expected.high}),
                             text(within_luck(bin) ? "yes" : "no")});
    }
    return numbers_table("These groups in numbers",
                         {"Group", "Reviews", "Predicted", "Recalled", "By luck alone", "Within"}, rows);
}

Html scores_table(const RecallComparison& scores) {
    const auto row = [](std::string_view name, const std::string& key, const Scores& of) {
        const std::string path = "evidence.calibration.scores." + key;
        return numbers_row(name,
                           {figure(path + ".brier", of.brier, fmt::format("{:.4f}", of.brier)),
                            figure(path + ".log_loss", of.log_loss, fmt::format("{:.4f}", of.log_loss))});
    };
    Html head = element("th", {{"scope", "col"}}, text("Forecaster"));
    head += element("th", {{"scope", "col"}}, text("Brier score"));
    head += element("th", {{"scope", "col"}}, text("Log loss"));
    const Html rows = row("As predicted before each answer", "stored", scores.stored) +
                      row("The same chance for every card", "constant", scores.constant) +
                      row("FSRS-6 with default parameters", "defaults", scores.defaults);
    return element("table", {{"class", "scores"}},
                   element("caption", text("Lower is better")) + element("thead", element("tr", head)) +
                       element("tbody", rows));
}

/// Beyond 2 standard deviations luck is no longer the likely reason.
Html on_the_whole(double z) {
    const std::string_view verdict = z < -2  ? "too high: less was recalled than predicted"
                                     : z > 2 ? "too low: more was recalled than predicted"
                                             : "neither too high nor too low by more than luck";
    return element(
        "p",
        text("On the whole the predictions were ") + text(verdict) + text(" (z\u00a0=\u00a0") +
            figure("evidence.calibration.z", z, fmt::format("{}{:.1f}", z < 0 ? "\u2212" : "", std::abs(z))) +
            text(")."));
}

}  // namespace

Html calibration_section(const ReadinessReport& report) {
    if (!report.calibration || report.calibration->reviews == 0) return {};
    const Calibration& calibration = *report.calibration;
    Html content =
        element("p", text("Before each answer hone stores how likely it is. These are ") +
                         figure("evidence.calibration.reviews", static_cast<int>(calibration.reviews)) +
                         text(calibration.reviews == 1 ? " review, held against what came."
                                                       : " reviews, held against what came."));
    if (calibration.z) content += on_the_whole(*calibration.z);
    Html beside;
    if (calibration.scores) beside += scores_table(*calibration.scores);
    if (!calibration.bins.empty())
        content += element("div", {{"class", "beside"}},
                           diagram(calibration.bins) + element("div", beside + bins_table(calibration.bins)));
    else
        content += beside;
    return section("calibration", "Were the predictions right?", content);
}

}  // namespace hone
