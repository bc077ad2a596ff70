// SPDX-License-Identifier: MIT
#include "cli/screen/scene.hpp"

#include "tests/catch.hpp"

namespace {

using namespace hone;

Scene scene_of(std::size_t body, std::size_t foot = 1, std::size_t message = 0) {
    Scene scene;
    scene.head = {{"head"}};
    for (std::size_t i = 0; i < body; ++i)
        scene.body.push_back({{"body " + std::to_string(i)}});
    for (std::size_t i = 0; i < foot; ++i)
        scene.foot.push_back({{"foot " + std::to_string(i)}});
    for (std::size_t i = 0; i < message; ++i)
        scene.message.push_back({{"message " + std::to_string(i)}});
    return scene;
}

std::vector<std::string> rows(const Frame& frame) {
    std::vector<std::string> rows;
    for (const auto& line : frame.lines)
        rows.push_back(text_of(line));
    return rows;
}

}  // namespace

TEST_CASE("The head is at the top, the foot at the bottom, the body between") {
    const auto shown = rows(composed(scene_of(3), {10, 40}, 0, true));
    REQUIRE(shown.size() == 10);
    CHECK(shown.front() == "head");
    CHECK(shown[1] == "body 0");
    CHECK(shown.back() == "foot 0");
}

TEST_CASE("A frame has as many lines as the window, however small that is") {
    for (std::size_t height = 1; height < 30; ++height)
        for (const std::size_t columns : {2U, 10U, 40U, 200U}) {
            const Scene scene = scene_of(50, 4, 2);
            INFO(height << " x " << columns);
            REQUIRE(composed(scene, {height, columns}, 100, true).lines.size() == height);
            REQUIRE(body_rows(scene, {height, columns}) + 1 >= std::min<std::size_t>(height, 2));
        }
}

TEST_CASE("Signs say where the body goes on") {
    const Scene scene = scene_of(50);
    const auto middle = rows(composed(scene, {10, 40}, 5, false));
    CHECK(middle[1].back() == '^');
    CHECK(middle[8].back() == 'v');
    const auto first = rows(composed(scene, {10, 40}, 0, false));
    CHECK(first[1] == "body 0");
}

TEST_CASE("What matters comes into view") {
    const Scene scene = scene_of(50);
    const Extent extent{10, 40};
    CHECK(scrolled_to(scene, extent, 20) == 20);  // the top of a long answer
    CHECK(scrolled_to(scene, extent, 49) == 42);  // the end fills the room
    CHECK(scrolled_to(scene_of(3), extent, 2) == 0);
}

TEST_CASE("A cursor out of view is hidden") {
    Scene scene = scene_of(50);
    scene.cursor = Cursor{30, 2};
    CHECK_FALSE(composed(scene, {10, 40}, 0, true).cursor.has_value());
    CHECK(composed(scene, {10, 40}, 25, true).cursor == Cursor{6, 2});
}

TEST_CASE("In a small window the keys stay and what explains them goes") {
    const auto shown = rows(composed(scene_of(1, 5), {5, 40}, 0, true));
    CHECK(shown == std::vector<std::string>{"head", "body 0", "", "foot 0", "foot 1"});
}
