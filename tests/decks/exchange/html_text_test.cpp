// SPDX-License-Identifier: MIT
#include "decks/exchange/html_text.hpp"

#include "decks/text/utf8_check.hpp"
#include "tests/catch.hpp"

#include <random>

using namespace hone;
using Names = std::vector<std::string>;

namespace {

std::string times(std::size_t count, const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

bool is_clean(const std::string& text) {
    const auto check = check_bytes(text);
    return !check.not_utf8 && check.controls.empty() && text.find('\r') == text.npos;
}

}  // namespace

TEST_CASE("Text without tags stays, its white space runs become one space") {
    CHECK(html_to_text("What is a  log?") == "What is a log?");
    CHECK(html_to_text(" one\n two\t ") == "one two");
    CHECK(html_to_text("").empty());
    CHECK(html_to_text(" \n ").empty());
}

TEST_CASE("Entities are decoded and unknown ones stay") {
    CHECK(html_to_text("a &lt; b &amp;&amp; c &gt; d") == "a < b && c > d");
    CHECK(html_to_text("&eacute;&#233;&#xE9;") == "ééé");
    CHECK(html_to_text("R&D &nosuch; x") == "R&D &nosuch; x");
    CHECK(html_to_text("&amp;lt;b&amp;gt;") == "&lt;b&gt;");
}

TEST_CASE("A no-break space is a space") {
    CHECK(html_to_text("a&nbsp;&nbsp;b") == "a b");
    CHECK(html_to_text("a\xC2\xA0 b") == "a b");
}

TEST_CASE("A less-than sign that begins no tag is text") {
    CHECK(html_to_text("a < b, 5<6 <b>x</b>") == "a < b, 5<6 *x*");
}

TEST_CASE("Blocks begin a line and paragraphs have an empty line between them") {
    CHECK(html_to_text("<div>a</div><div>b</div>") == "a\nb");
    CHECK(html_to_text("a<br>b<br/>c") == "a\nb\nc");
    CHECK(html_to_text("<p>a</p><p>b</p>") == "a\n\nb");
    CHECK(html_to_text("<h1>T</h1>text") == "T\n\ntext");
    CHECK(html_to_text("a<hr id=answer>b") == "a\n---\nb");
}

TEST_CASE("There is at most one empty line between blocks and none at the ends") {
    CHECK(html_to_text("<br><br>a<br><br><br><br>b<br><br>") == "a\n\nb");
    CHECK(html_to_text("<div>a</div><div><br></div><div><br></div><div>b</div>") == "a\n\nb");
}

TEST_CASE("A tag left open ends with the text") {
    CHECK(html_to_text("<p>a<p>b") == "a\n\nb");
    CHECK(html_to_text("<ul><li>a<li>b") == "- a\n- b");
    CHECK(html_to_text("a <b>b") == "a *b*");
    CHECK(html_to_text("</b></div>a") == "a");
}

TEST_CASE("Lists have marks and what is nested is indented") {
    CHECK(html_to_text("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>") == "- a\n- b\n  - c");
    CHECK(html_to_text("<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>") == "1. a\n2. b\n   - c");
    CHECK(html_to_text("<ol start=9><li>a</li><li>b<br>c</li></ol>") == "9. a\n10. b\n    c");
    CHECK(html_to_text("x<ul><li>a</li></ul>y") == "x\n- a\ny");
}

TEST_CASE("Each line of a quotation is marked") {
    CHECK(html_to_text("<blockquote>a<br>b<p>c</p></blockquote>d") == "> a\n> b\n>\n> c\n\nd");
}

TEST_CASE("A table has a line for each row") {
    CHECK(html_to_text("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>c") ==
          "A | B\n1 | 2\nc");
    CHECK(html_to_text("<table><tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr></table>") == "a b | c d");
    CHECK(html_to_text("<table><tr><td>a</td><td></td><td>c</td></tr></table>") == "a | | c");
}

TEST_CASE("Code in a line stands between backticks") {
    CHECK(html_to_text("call <code>a::b</code> now") == "call `a::b` now");
    CHECK(html_to_text("<code>`</code>") == "`` ` ``");
    CHECK(html_to_text("<code></code>x") == "x");
}

TEST_CASE("Preformatted text keeps its lines") {
    CHECK(html_to_text("<pre>\nfor (;;)\n    f();\n\nend\n</pre>x") == "for (;;)\n    f();\n\nend\nx");
    CHECK(html_to_text("<pre>a<br>b</pre>") == "a\nb");
}

TEST_CASE("Preformatted code stands between fences") {
    CHECK(html_to_text("<p>x</p><pre><code class=\"c\">a\n  b\n</code></pre>y") ==
          "x\n\n```\na\n  b\n```\ny");
    CHECK(html_to_text("<pre><code>```\na</code></pre>") == "````\n```\na\n````");
    CHECK(html_to_text("<ul><li><pre><code>a\nb</code></pre></li></ul>") == "- ```\n  a\n  b\n  ```");
}

TEST_CASE("Emphasis is marked where it is not the whole text") {
    CHECK(html_to_text("a <b>b</b>, <i>c</i>") == "a *b*, *c*");
    CHECK(html_to_text("a <b>b <i>c</i> d</b>") == "a *b c d*");
    CHECK(html_to_text("a<b> b </b>c") == "a *b* c");
    CHECK(html_to_text("<b>a</b>") == "a");
    CHECK(html_to_text("<b>a</b><br><i>b</i>") == "a\nb");
    CHECK(html_to_text("x<b><div>a</div><div>b</div></b>") == "x\n*a*\n*b*");
    CHECK(html_to_text("a<b></b>b") == "ab");
}

TEST_CASE("Lowered and raised text has a sign") {
    CHECK(html_to_text("H<sub>2</sub>O") == "H_2O");
    CHECK(html_to_text("x<sup>n+1</sup>") == "x^(n+1)");
}

TEST_CASE("A link shows its address where the text does not") {
    CHECK(html_to_text("<a href=\"https://a.org/b\">here</a>") == "here (https://a.org/b)");
    CHECK(html_to_text("<a href=\"https://a.org/\">a.org</a>") == "a.org");
    CHECK(html_to_text("<a href=\"#x\">up</a> <a href=\"javascript:f()\">go</a>") == "up go");
}

TEST_CASE("Pictures and sounds are named and their files listed once") {
    const auto html = html_text_and_media("<img src=\"a%20b.png\"> [sound:x.mp3] <img src='a b.png'>");
    CHECK(html.text == "[image: a b.png] [sound: x.mp3] [image: a b.png]");
    CHECK(html.media == Names{"a b.png", "x.mp3"});
}

TEST_CASE("A sound in text without tags counts too") {
    const auto html = html_text_and_media("hear [sound: x.mp3] [sound:unclosed");
    CHECK(html.text == "hear [sound: x.mp3] [sound:unclosed");
    CHECK(html.media == Names{"x.mp3"});
}

TEST_CASE("What is not a file is named but is no medium") {
    const auto html = html_text_and_media(
        "<img src=\"https://a.org/b.png\"><img src=\"data:image/png;base64,AAAA\" alt=dot><img>");
    CHECK(html.text == "[image: https://a.org/b.png][image: dot][image]");
    CHECK(html.media.empty());
}

TEST_CASE("A file name with an escape that gives no text stays as written") {
    CHECK(html_text_and_media("<img src=\"%FFa%0A.png\">").media == Names{"%FFa%0A.png"});
    CHECK(html_text_and_media("<img src=\"..%2Fa.png\">").media == Names{"..%2Fa.png"});
    CHECK(html_text_and_media("<img src=\"%C3%A9.png\">").media == Names{"é.png"});
}

TEST_CASE("Scripts, styles and comments are left out") {
    CHECK(html_to_text("<style>.a{}</style>x<script>if (a<b) f()</script><!-- y -->z") == "xz");
}

TEST_CASE("Mathematics stays as it is written") {
    CHECK(html_to_text("<b>so</b> \\(x_1 + \\alpha\\)") == "*so* \\(x_1 + \\alpha\\)");
    CHECK(html_to_text("<anki-mathjax>a &lt; b</anki-mathjax>") == "\\(a < b\\)");
    CHECK(html_to_text("<anki-mathjax block=\"true\">a</anki-mathjax>") == "\\[a\\]");
}

TEST_CASE("Gaps of a cloze stay") {
    CHECK(html_to_text("{{c1::<b>a</b>}} is {{c2::b::hint}}") == "{{c1::*a*}} is {{c2::b::hint}}");
}

TEST_CASE("A declared encoding changes nothing: the text is UTF-8") {
    CHECK(html_to_text("<meta charset=latin1><p>é</p>") == "é");
}

TEST_CASE("Control characters and bytes that are not UTF-8 do not come out") {
    CHECK(html_to_text(std::string("a\0b<i>\x1B[2Jc</i>", 14)) == "ab*[2Jc*");
    CHECK(html_to_text("&#27;&#155;a\xC2\x9B<br>") == "a");
    CHECK(html_to_text("<b>\xFF</b>\xC3 z") == "*\xEF\xBF\xBD*\xEF\xBF\xBD z");
    CHECK(html_to_text("<a href=\"x\x1B&#155;&#10;y\">z</a>") == "z (x y)");
}

TEST_CASE("What nests too deep keeps its text") {
    const std::size_t many = 100'000;
    CHECK(html_to_text(times(many, "<div>") + "x &amp; y") == "x & y");
    CHECK(html_to_text(times(many, "<font>") + "x" + times(many, "</font>")) == "x");
    CHECK(html_to_text(times(many, "<div>") + times(many, "</b>")).empty());
    CHECK(html_to_text(times(300, "<ul><li>x")).size() == 2 * 300 - 1);
}

TEST_CASE("What nests as deep as an author may write keeps its layout") {
    CHECK(html_to_text(times(150, "<div>") + "<b>x</b>y" + times(150, "</div>")) == "*x*y");
}

TEST_CASE("An attribute of megabytes is read") {
    const std::string address = times(2'000'000, "x");
    CHECK(html_to_text("<a href=\"" + address + "\">y</a>") == "y (" + address + ")");
}

TEST_CASE("A tag with very many attributes is dropped and the text kept") {
    for (const std::string between : {" ", "\t", "/", "\n"}) {
        std::string tag = "<a";
        for (int i = 0; i < 50'000; ++i)
            tag += between + "a" + std::to_string(i);
        CHECK(html_to_text(tag + ">y</a>z") == "y\nz");
    }
}

TEST_CASE("Any run of pieces of tags gives clean text") {
    const std::vector<std::string> pieces{
        "<",      "</",      "<!--",       "-->",  "<![CDATA[", "]]>",         "&",    "&#",   "&#x0;",
        "&lt;",   "<b",      ">",          "\"",   "'",         "=",           "<b>",  "</b>", "<pre>",
        "</pre>", "<code>",  "</code>",    "<li>", "<ol>",      "</ol>",       "<td>", "<tr>", "<table>",
        "<sup>",  "</sup>",  "<a href=x>", "</a>", "<img src=", "[sound:",     "]",    "\n",   " ",
        "x",      "é",       "\x01",       "\xFF", "<script>",  "</script>",   "<br>", "<?",   "<!DOCTYPE",
        "<html>", "</body>", "`",          "\xC2", "\xC2\x80",  "<blockquote>"};
    std::mt19937 random(7);
    for (int round = 0; round < 4000; ++round) {
        std::string html;
        for (std::size_t i = 0, size = random() % 30; i < size; ++i)
            html += pieces[random() % pieces.size()];
        const auto text = html_to_text(html);
        INFO(html);
        REQUIRE(is_clean(text));
    }
}
