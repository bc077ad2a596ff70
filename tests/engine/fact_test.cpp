// SPDX-License-Identifier: MIT
#include "engine/answer/fact.hpp"

#include "tests/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;
using hone::FactKey;
using hone::grade_fact;
using hone::Verdict;

namespace {

constexpr auto right = Verdict::right;
constexpr auto half = Verdict::half;
constexpr auto wrong = Verdict::wrong;

std::string_view name(Verdict verdict) {
    return verdict == right ? "right" : verdict == half ? "half" : "wrong";
}

struct Row {
    std::string_view sentence, given, answer;
    Verdict verdict;
    std::string_view tolerance = {};
    std::vector<std::string> accept = {};
    std::string_view why = {};  ///< a part of the sentence, where it matters
};

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.sentence << ": \"" << row.given << "\" for \"" << row.answer << "\"");
        const auto grade = grade_fact(row.given, FactKey{row.answer, row.accept, row.tolerance});
        INFO(grade.why);
        CHECK(name(grade.verdict) == name(row.verdict));
        CHECK_FALSE(grade.why.empty());
        CHECK_THAT(grade.why, ContainsSubstring(std::string(row.why)));
    }
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}

}  // namespace

TEST_CASE("Amounts of money are compared by value") {
    check({
        {"as written", "$160k", "$160k", right},
        {"the sign may be left out", "160k", "$160k", right},
        {"a capital K", "160K", "$160k", right},
        {"a space before the magnitude", "$160 k", "$160k", right},
        {"in full with commas", "$160,000", "$160k", right},
        {"in full with spaces", "160 000", "$160k", right},
        {"in full with no-break spaces", "160\u00a0000", "$160k", right},
        {"in full with narrow spaces", "160\u202f000", "$160k", right},
        {"in full with apostrophes", "160'000", "$160k", right},
        {"in full without separators", "160000", "$160k", right},
        {"in Indian groups", "1,60,000", "$160k", right},
        {"thousand as a word", "160 thousand dollars", "$160k", right},
        {"a code before", "USD 160k", "$160k", right},
        {"a code before without a space", "USD160k", "$160k", right},
        {"a code after", "160k USD", "$160k", right},
        {"US$ is the same dollar", "US$160k", "$160k", right},
        {"a lone dollar for a Canadian amount", "$100k", "CAD 100k", right},
        {"a Canadian amount for a lone dollar",
         "C$100k",
         "$100k",
         wrong,
         "",
         {},
         "currency is dollars, not CAD"},
        {"another currency", "\u20ac160k", "$160k", wrong, "", {}, "currency is dollars, not EUR"},
        {"the euro sign may follow", "160k\u20ac", "\u20ac160,000", right},
        {"pounds as a word", "45 thousand pounds", "\u00a345k", right},
        {"two currencies at once", "$160k EUR", "$160k", wrong},
        {"the magnitude left out", "160", "$160k", wrong, "", {}, "lacks the magnitude"},
        {"the magnitude left out with a sign",
         "$160",
         "$160k",
         wrong,
         "",
         {},
         "$160 lacks the magnitude of $160k"},
        {"ten times too much", "$1.6M", "$160k", wrong, "", {}, "too large by a factor of 10"},
        {"ten times too little", "$16k", "$160k", wrong, "", {}, "too small by a factor of 10"},
        {"another number", "$150k", "$160k", wrong, "", {}, "The answer is $160k."},
        {"one dollar off is off", "$160,001", "$160k", wrong},
        {"a minus is not an answer", "-$160k", "$160k", wrong, "", {}, "sign"},
        {"about is no part of the answer", "about 160k", "$160k", right},
        {"a tilde is none either", "~$160k", "$160k", right},
        {"it is", "It is $160k.", "$160k", right},
        {"not is not read away", "not 160k", "$160k", wrong},
        {"two answers are none", "150k or 160k", "$160k", wrong},
        {"two answers with a slash", "150k/160k", "$160k", wrong},
        {"what it is for may follow", "$160k base salary", "$160k", right},
        {"millions", "2.3 million", "$2.3M", right},
        {"MM is millions too", "$2.3MM", "$2.3M", right},
        {"a small m after a currency is millions", "$2.3m", "$2.3M", right},
        {"a small m without a unit is millions", "2.3m", "$2.3M", right},
        {"in thousands", "2300k", "$2.3M", right},
        {"a billion three ways, B", "$15B", "$15B", right},
        {"a billion three ways, bn", "15bn", "$15B", right},
        {"a billion three ways, word", "15 billion", "$15B", right},
        {"a misspelled magnitude", "15 bilion", "$15B", right},
        {"a million is no billion", "15 million", "$15B", wrong, "", {}, "factor of 1000"},
        {"lakh", "15 lakh", "\u20b91,500,000", right},
        {"L after a rupee sign is lakh", "\u20b915L", "\u20b915 lakh", right},
        {"LPA is lakh a year", "24 LPA", "\u20b924 lakh per year", right},
        {"crore", "2.5 crore", "\u20b925,000,000", right},
        {"rupees with a point", "Rs. 500", "\u20b9500", right},
        {"exponents", "1.6e5", "$160k", right},
        {"exponents with a sign", "1.6e+5", "$160k", right},
        {"a comma as the decimal sign", "2,3 million", "$2.3M", right},
        {"the European way round", "1.234,50", "$1,234.50", right},
        {"one point is a decimal point", "1.600", "$1600", wrong},
        {"two points are groups", "1.600.000", "$1.6M", right},
        {"cents of floating error", "0.3", "$0.30", right},
        {"products of floating error", "$1100", "$1.1k", right},
        {"fullwidth digits", "\uff11\uff16\uff10k", "$160k", right},
        {"a hundred thousand as words", "one hundred thousand", "$100k", right},
    });
}

TEST_CASE("Both ends of a range are right, one is half") {
    check({
        {"as written", "$160k-$172k", "$160k-$172k", right},
        {"the low end takes the magnitude of the high", "160-172k", "$160k-$172k", right},
        {"the high end takes what cannot be less", "160k-172", "$160k-$172k", right},
        {"an en dash", "160k\u2013172k", "$160k-$172k", right},
        {"an em dash", "160k\u2014172k", "$160k-$172k", right},
        {"a minus sign", "160k\u2212172k", "$160k-$172k", right},
        {"a typewriter dash", "160k--172k", "$160k-$172k", right},
        {"spaces around", "$160k - $172k", "$160k\u2013172k", right},
        {"to, in full", "$160,000 to $172,000", "$160k-$172k", right},
        {"between and", "between 160k and 172k", "$160k-$172k", right},
        {"from to", "from 160 to 172k", "$160k-$172k", right},
        {"the author may leave the low magnitude out", "160k to 172k", "$160\u2013172k", right},
        {"no magnitude at all", "160-172", "$160k-$172k", wrong, "", {}, "lacks the magnitude"},
        {"a low end that is more than the high one keeps to itself", "500-1000", "500-1k", right},
        {"the high end off",
         "160k-170k",
         "$160k-$172k",
         half,
         "",
         {},
         "The low end is right; the high end is $172k, not 170k"},
        {"the low end off",
         "$150k-$172k",
         "$160k-$172k",
         half,
         "",
         {},
         "The high end is right; the low end is $160k, not $150k"},
        {"the low end alone",
         "160k",
         "$160k-$172k",
         half,
         "",
         {},
         "That is the low end; the high end is $172k."},
        {"the high end alone",
         "172k",
         "$160k-$172k",
         half,
         "",
         {},
         "That is the high end; the low end is $160k."},
        {"up to the high end", "up to 172k", "$160k-$172k", half},
        {"unfinished after the low end", "160k-", "$160k-$172k", half},
        {"unfinished with a word", "160k to", "$160k-$172k", half},
        {"unfinished after another number", "150k-", "$160k-$172k", wrong},
        {"unfinished after the high end", "172k-", "$160k-$172k", wrong},
        {"the high end after a dash", "-172k", "$160k-$172k", half},
        {"a value inside", "165k", "$160k-$172k", wrong, "", {}, "oth ends of a range"},
        {"both ends off", "150k-170k", "$160k-$172k", wrong, "", {}, "The answer is $160k-$172k."},
        {"the wrong way round", "172k-160k", "$160k-$172k", half, "", {}, "the other way round"},
        {"one end in another currency", "$160k-\u20ac172k", "$160k-$172k", half},
        {"three numbers", "160k-172k-180k", "$160k-$172k", wrong},
        {"a range for one value", "160k-172k", "$165k", wrong, "", {}, "One value is asked"},
        {"a range of nothing for one value", "165k-165k", "$165k", right},
        {"an unfinished range for one value", "165k-", "$165k", wrong},
        {"days", "30 to 45 days", "30-45 days", right},
        {"days, the unit on both", "30 days - 45 days", "30-45 days", right},
        {"weeks for days", "2-3 weeks", "14-21 days", right},
        {"the unit left out", "30-45", "30-45 days", right},
        {"percents", "0.6-3 %", "0.6 % to 3 %", right},
        {"a movement down", "210 to 138 ms", "210 ms to 138 ms", right},
        {"an arrow", "210 -> 138 ms", "210 to 138 ms", right},
        {"a movement the wrong way", "138 to 210 ms", "210 to 138 ms", half},
        {"the first of a movement",
         "210 ms",
         "210 to 138 ms",
         half,
         "",
         {},
         "the first end; the second end is 138 ms"},
        {"partners a week", "10 to 60 partners", "10 to 60 partners per week", right},
        {"a slash for a dash", "80/20", "80-20", right},
        {"two dots", "160k..172k", "$160k-$172k", right},
        {"and", "160k and 172k", "$160k-$172k", right},
        {"and, one end off", "160k and 170k", "$160k-$172k", half},
        {"or is not and", "2 or 3", "2-3", wrong},
        {"counts with to", "two to three", "2-3", right},
        {"mixed units", "90 s - 2 min", "1.5-2 minutes", right},
    });
}

TEST_CASE("Times are compared by value, months and years among themselves") {
    check({
        {"as written", "45 days", "45 days", right},
        {"the unit left out", "45", "45 days", right},
        {"the wrong unit", "45 weeks", "45 days", wrong, "", {}, "unit is days, not weeks"},
        {"one and many", "45 day", "45 days", right},
        {"a hyphen", "45-day", "45 days", right},
        {"calendar days", "45 calendar days", "45 days", right},
        {"business days are others", "5 business days", "5 days", wrong, "", {}, "business days"},
        {"weeks and days", "6 weeks", "42 days", right},
        {"days and weeks", "42 days", "6 weeks", right},
        {"the number of the wrong unit, bare", "42", "6 weeks", wrong},
        {"words", "six weeks", "6 weeks", right},
        {"words with a hyphen", "forty-five days", "45 days", right},
        {"a week", "a week", "7 days", right},
        {"half an hour", "half an hour", "30 min", right},
        {"a typo in the unit", "45 dyas", "45 days", right},
        {"a typo in a longer unit", "90 minuts", "90 minutes", right},
        {"what is no unit is another", "45 apples", "45 days", wrong, "", {}, "unit is days, not apples"},
        {"hours and a fraction", "1.5 hours", "90 minutes", right},
        {"a fraction sign", "1\u00bd hours", "90 minutes", right},
        {"hours and minutes", "1 h 30 min", "90 minutes", right},
        {"hours and minutes glued", "1h30", "90 minutes", right},
        {"hours and minutes in words", "1 hour and 30 minutes", "90 minutes", right},
        {"a small m beside a time is minutes", "30m", "30 min", right},
        {"minutes for the author's small m", "30 min", "30m", right},
        {"seconds", "50 s", "50 seconds", right},
        {"seconds as minutes", "180 s", "3 min", right},
        {"milliseconds", "250ms", "250 ms", right},
        {"milliseconds as seconds", "0.25 s", "250 ms", right},
        {"milliseconds are not minutes", "250 m", "250 ms", wrong},
        {"microseconds", "250 \u00b5s", "0.25 ms", right},
        {"a year", "12 months", "1 year", right},
        {"a year and a half", "18 months", "1.5 years", right},
        {"years and months", "2 years 6 months", "30 months", right},
        {"quarters", "2 quarters", "6 months", right},
        {"a month is not thirty days", "30 days", "1 month", wrong, "", {}, "unit is months, not days"},
        {"a year is not 365 days", "365 days", "1 year", wrong},
        {"a bound may be left out", "90 seconds", "under 90 seconds", right},
        {"a bound as a sign", "< 90 s", "under 90 seconds", right},
        {"another bound", "at least 90 s", "under 90 seconds", wrong, "", {}, "at most, not at least"},
        {"a plus is at least", "5+ years", "at least 5 years", right},
        {"a tail that says what the time is", "45 days after the final interview", "45 days", right},
        {"hidden alternatives", "45 days, or 60 days", "45 days", wrong},
        {"minus zero is zero", "-0", "0 days", right},
    });
}

TEST_CASE("Percents, basis points and points") {
    check({
        {"as written", "0.06 %", "0.06 %", right},
        {"without a space", "0.06%", "0.06 %", right},
        {"the sign left out", "0.06", "0.06 %", right},
        {"no leading zero", ".06%", "0.06 %", right},
        {"a decimal comma", "0,06 %", "0.06 %", right},
        {"in words", "0.06 percent", "0.06 %", right},
        {"in two words", "0.06 per cent", "0.06 %", right},
        {"as a share of one", "0.0006", "0.06 %", wrong},
        {"basis points", "6 bp", "0.06 %", right},
        {"basis points for bp", "12 basis points", "12 bp", right},
        {"bps for bp", "12bps", "12 bp", right},
        {"percent for bp", "0.12 %", "12 bp", right},
        {"bp without the unit", "12", "12 bp", right},
        {"percent taken for bp", "12 %", "12 bp", wrong, "", {}, "unit is basis points, not percent"},
        {"points are not percent", "5 percentage points", "5 %", wrong, "", {}, "percentage points"},
        {"pp are not percent", "5 pp", "5 %", wrong},
        {"percent is not points", "5 %", "5 pp", wrong},
        {"per mille", "6 \u2030", "0.6 %", right},
        {"money is not percent", "$5", "5 %", wrong},
        {"a fall", "-30 %", "-30 %", right},
        {"a fall with a real minus", "\u221230 %", "-30 %", right},
        {"a rise for a fall", "30 %", "-30 %", wrong, "", {}, "sign"},
        {"a plus is no part of it", "+30 %", "30 %", right},
        {"of what", "70 % of the answer", "70 %", right},
    });
}

TEST_CASE("Counts, multiples and rates") {
    check({
        {"as written", "9 patterns", "9 patterns", right},
        {"the noun left out", "9", "9 patterns", right},
        {"one and many", "9 pattern", "9 patterns", right},
        {"a number word", "nine patterns", "9 patterns", right},
        {"a typo in the noun", "9 pattrens", "9 patterns", right},
        {"another noun", "9 principles", "9 patterns", wrong, "", {}, "t counts patterns, not principles"},
        {"a unit for a noun", "9 days", "9 patterns", wrong, "", {}, "unit is patterns, not days"},
        {"another number", "8 patterns", "9 patterns", wrong},
        {"a fuller noun", "15 behavioural scenarios", "15 scenarios", right},
        {"a noun for a bare number", "9 patterns", "9", right},
        {"a unit for a bare number", "45 days", "45", right},
        {"multiples", "10x", "10x", right},
        {"multiples in words", "10 times", "10x", right},
        {"multiples with a sign", "10\u00d7", "10x", right},
        {"multiples, bare", "10", "10x", right},
        {"a multiple is no percent", "10 %", "10x", wrong},
        {"a rate", "$8,000 per week", "$8,000 per week", right},
        {"a rate with a slash", "$8k/week", "$8,000 per week", right},
        {"a rate with an article", "8k a week", "$8,000 per week", right},
        {"the rate left out", "$8k", "$8,000 per week", right},
        {"another rate", "$8k per month", "$8,000 per week", wrong, "", {}, "per week, not per month"},
        {"p.a. is per year", "160k p.a.", "$160k per year", right},
        {"yr is a year", "160k/yr", "$160k per year", right},
        {"a percentile", "99.9th percentile", "99.9th percentile", right},
        {"a percentile, bare", "99.9", "99.9th percentile", right},
        {"sizes are names", "5 MB", "5MB", right},
        {"sizes do not convert", "5 GB", "5 MB", wrong},
        {"whole numbers are never nearly equal", "1000000001", "1000000000", wrong},
        {"Arabic digits are digits", "\u0661\u0662", "12", right},
        {"Devanagari digits are digits", "\u0967\u0968", "12", right},
        {"superscripts are no digits", "10\u00b2", "102", wrong},
        {"long digit strings are names", "12345678901234567890", "12345678901234567891", wrong},
        {"names with a digit are names", "2", "2FA", wrong},
        {"a number word in a name is no amount", "2", "Two-way door", wrong},
        {"the name itself", "two way door", "Two-way door", right},
        {"a count in a name", "5 whys", "Five Whys", right},
        {"a version is no number", "1.5.2", "1.5.2", right},
        {"another version", "1.5.3", "1.5.2", wrong},
    });
}

TEST_CASE("Dates are one answer however they are written") {
    check({
        {"as written", "2026-12-15", "2026-12-15", right},
        {"slashes, year first", "2026/12/15", "2026-12-15", right},
        {"points", "15.12.2026", "2026-12-15", right},
        {"a short month", "15 Dec 2026", "2026-12-15", right},
        {"month first", "December 15, 2026", "2026-12-15", right},
        {"month first without a comma", "december 15 2026", "2026-12-15", right},
        {"an ordinal", "15th of December 2026", "2026-12-15", right},
        {"a weekday", "Tue, 15 Dec 2026", "2026-12-15", right},
        {"slashes, American", "12/15/2026", "2026-12-15", right},
        {"slashes, either way counts", "04/03/2026", "2026-03-04", right},
        {"slashes, neither way", "04/05/2026", "2026-03-04", wrong},
        {"another day", "2026-12-16", "2026-12-15", wrong, "", {}, "That is 16 December 2026"},
        {"the day left out", "Dec 2026", "2026-12-15", half, "", {}, "the day is missing"},
        {"the year left out", "15 December", "2026-12-15", half, "", {}, "the year is missing"},
        {"the year alone", "2026", "2026-12-15", wrong},
        {"no such day", "2026-02-30", "2026-12-15", wrong, "", {}, "could not be read as a date"},
        {"a month", "December 2026", "2026-12", right},
        {"a month in digits", "12/2026", "2026-12", right},
        {"more than was asked", "15 Dec 2026", "2026-12", right},
        {"another month", "2026-11", "2026-12", wrong},
        {"without a year", "Mar 15", "15 March", right},
        {"within three days", "2026-12-18", "2026-12-15", right, "3", {}, "Close enough"},
        {"four days off", "2026-12-19", "2026-12-15", wrong, "3"},
        {"across the end of a year", "2027-01-02", "2026-12-30", right, "3 days"},
        {"a week", "2026-12-22", "2026-12-15", right, "1 week"},
        {"months for a month", "2027-01", "2026-12", right, "1"},
        {"a number for a date", "45", "2026-12-15", wrong},
    });
}

TEST_CASE("A tolerance is in the answer's unit or a percent of each end") {
    check({
        {"on the edge below", "40 days", "45 days", right, "5", {}, "Close enough"},
        {"on the edge above", "50 days", "45 days", right, "5"},
        {"past the edge", "51 days", "45 days", wrong, "5"},
        {"in the answer's unit, not in the base", "7 weeks", "6 weeks", right, "1"},
        {"typed in another unit", "49 days", "6 weeks", right, "1"},
        {"with its own unit", "44 days", "6 weeks", right, "2 days"},
        {"with its own unit, past the edge", "45 days", "6 weeks", wrong, "2 days"},
        {"percent of the value", "$168k", "$160k", right, "5 %"},
        {"percent of the value, past the edge", "$168,001", "$160k", wrong, "5 %"},
        {"percent of a percent", "31.5 %", "30 %", right, "5 %"},
        {"percent of a percent, past the edge", "32 %", "30 %", wrong, "5 %"},
        {"points of a percent", "34 %", "30 %", right, "5"},
        {"floating error on the edge", "0.3", "0.2", right, "0.1"},
        {"both ends within", "158k-175k", "$160k-$172k", right, "5k"},
        {"one end within", "158k-180k", "$160k-$172k", half, "5k"},
        {"one end alone within", "158k", "$160k-$172k", half, "5k"},
        {"a tolerance forgives no magnitude", "160", "$160k", wrong, "5 %"},
        {"a tolerance forgives no unit", "45 weeks", "45 days", wrong, "5"},
        {"zero is exact", "44", "45", wrong, "0"},
        {"one that makes no sense is none", "44", "45", wrong, "plenty"},
        {"of other units is none", "44 days", "45 days", wrong, "$5"},
    });
}

TEST_CASE("A further wording counts like the answer, and the best verdict wins") {
    check({
        {"the further wording", "Backbone", "Have Backbone; Disagree and Commit", right, "", {"Backbone"}},
        {"neither", "Frugality", "Have Backbone; Disagree and Commit", wrong, "", {"Backbone"}},
        {"a further amount", "$165k", "$160k-$172k", right, "", {"$165k"}},
        {"half of the answer beats wrong", "$160k", "$160k-$172k", half, "", {"$200k"}},
        {"half of a further wording", "$150k", "$160k-$172k", half, "", {"$150k-$180k"}},
        {"the tolerance holds for it too", "$101k", "$160k", right, "1 %", {"$100k"}},
        {"an amount beside words", "45 days", "a month and a half", right, "", {"45 days"}},
        {"the answer speaks first", "nothing like it", "45 days", wrong, "", {"6 weeks"}, "45 days"},
    });
}

TEST_CASE("Hostile input is wrong with a reason") {
    const std::string digits = repeated("7", 10'000);
    const std::string marks = "a" + repeated("\u0301\u0323", 20'000);
    const std::string dashes = "5" + repeated("-", 20'000);
    const std::string words = repeated("week ", 20'000);
    const std::string points = repeated("1.", 20'000);
    const std::string numbers = repeated("160k-", 20'000);
    const std::string signs = repeated("$", 20'000) + "160k";
    check({
        {"nothing", "", "45 days", wrong, "", {}, "Nothing was typed."},
        {"spaces", " \t\n ", "45 days", wrong, "", {}, "Nothing was typed."},
        {"a NUL", "\0"sv, "45 days", wrong, "", {}, "Nothing was typed."},
        {"a NUL inside", "45\0 days"sv, "45 days", right},
        {"invisible characters", "\u200b\u2060\ufeff", "45 days", wrong, "", {}, "Nothing was typed."},
        {"control characters around", "\x1b[31m45 days\x1b[0m", "45 days", wrong},
        {"invalid UTF-8", "\xff\xfe\x80"sv, "45 days", wrong},
        {"invalid UTF-8 inside", "45 \xc3 days"sv, "45 days", right},
        {"an overlong form", "\xc0\xb4\xc0\xb5"sv, "45 days", wrong},
        {"a number past all bounds", "1e999", "$160k", wrong},
        {"a number under all bounds", "1e-999", "$160k", wrong},
        {"not a number", "nan", "0", wrong},
        {"infinity", "inf", "0", wrong},
        {"hexadecimal", "0x10", "16", wrong},
        {"10 kB of digits", digits, "$160k", wrong},
        {"10 kB of digits for words", digits, "Disagree and Commit", wrong},
        {"marks without end", marks, "Disagree and Commit", wrong},
        {"marks without end for a number", marks, "45 days", wrong},
        {"dashes without end", dashes, "5", wrong},
        {"words without end", words, "1 week", wrong},
        {"points without end", points, "1", wrong},
        {"ranges without end", numbers, "$160k-$172k", wrong},
        {"signs without end", signs, "$160k", wrong},
        {"punctuation alone", "?!...", "Disagree and Commit", wrong},
        {"a dash alone", "-", "45 days", wrong},
        {"a unit alone", "days", "45 days", wrong},
        {"a currency alone", "$", "$160k", wrong},
        {"between nothing", "between and", "$160k-$172k", wrong},
        {"to nothing", "to", "$160k-$172k", wrong},
        {"an answer without text", "anything", "", wrong},
    });
}

TEST_CASE("What is said repeats no control characters and stays short") {
    const auto grade =
        grade_fact("5 \x1b]0;title\x07" + repeated("x", 10'000), FactKey{"5 patterns", {}, ""});
    CHECK(grade.why.find('\x1b') == std::string::npos);
    CHECK(grade.why.size() < 300);
    const auto long_end = grade_fact("160k-" + repeated("7", 300), FactKey{"$160k-$172k", {}, ""});
    CHECK(name(long_end.verdict) == "half");
    CHECK(long_end.why.size() < 300);
}
