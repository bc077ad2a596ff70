// SPDX-License-Identifier: MIT
#include "decks/critique/rules.hpp"

#include "decks/embedded.hpp"
#include "decks/lens.hpp"
#include "decks/text/cutter.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/syntax_message.hpp"
#include "decks/text/table_reader.hpp"
#include "decks/text/utf8_check.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace hone {
namespace {

constexpr std::array<std::string_view, 5> tables{"words", "verbs", "patterns", "signal", "rule"};
constexpr std::array<std::string_view, 6> signal_keys{"id", "name", "patterns", "unless", "miss", "off"};
constexpr std::array<std::string_view, 25> rule_keys{
    "id",          "severity",     "when",          "check",          "patterns",
    "always",      "sections",     "opening",       "unless",         "unless_sentence",
    "unless_near", "unless_after", "unless_answer", "unless_stated",  "company",
    "level",       "role",         "not_level",     "hangs_on_level", "limits",
    "reason",      "ask",          "fix",           "flaw",           "off"};

/// Letters, digits and single hyphens: stable in scripts and in --json.
bool is_rule_id(std::string_view id) {
    return !id.empty() && id.size() <= 60 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

class RulesReader {
public:
    /// Patterns that ship were checked by a test; doing it again would take longer than judging an answer.
    RulesReader(std::string_view text, const std::string& file, RuleBook base, bool checks_patterns)
        : text_(text),
          report_(file),
          base_(std::move(base)),
          book_(base_),
          check_(checks_patterns ? base_.classes : std::vector<WordClass>()),
          checks_patterns_(checks_patterns) {}

    RulesRead read() {
        if (readable()) parse();
        auto diagnostics = std::move(report_.diagnostics());
        std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const auto& a, const auto& b) {
            return std::tie(a.line, a.column) < std::tie(b.line, b.column);
        });
        const bool bad = has_errors(diagnostics);
        return {bad ? std::move(base_) : std::move(book_), std::move(diagnostics)};
    }

private:
    bool readable() {
        if (text_.size() > largest_rules_bytes) {
            report_.add(0, 0, Severity::error, "too-large",
                        "the rules are larger than 1 MB; no file of rules is");
            return false;
        }
        const auto check = check_bytes(text_);
        if (check.not_utf8)
            report_.add(check.not_utf8->line, check.not_utf8->column, Severity::error, "not-utf8",
                        "this byte is not UTF-8; save the file as UTF-8");
        for (const auto& control : check.controls)
            report_.add(control.line, control.column, Severity::error, "control-character",
                        "a control character has no place in rules; take it out");
        return !check.not_utf8 && check.controls.empty();
    }

    void parse() {
        Piece whole;
        whole.text = text_;
        if (nested_too_deep()) return;
        try {
            const toml::table root = toml::parse(text_);
            read_tables(root);
        } catch (const toml::parse_error& error) {
            const auto said = syntax_message(error, whole);
            report_.add(said.line, said.column, Severity::error, "syntax", said.message);
        }
    }

    /// toml++ may exhaust the stack on brackets without end.
    bool nested_too_deep() {
        Cutter cutter(text_);
        while (const auto piece = cutter.next())
            if (piece->too_deep) {
                report_.add(piece->too_deep->line, piece->too_deep->column, Severity::error, "syntax",
                            "brackets are nested deeper than any rule needs; is a quote or bracket missing?");
                return true;
            }
        return false;
    }

    void read_tables(const toml::table& root) {
        for (const auto& [key, node] : root)
            if (std::find(tables.begin(), tables.end(), key.str()) == tables.end()) {
                const auto hint = did_you_mean(key.str(), tables);
                report_.error(key.source().begin, "unknown-table",
                              "unknown table or key " + in_quotes(key.str()) +
                                  (hint.empty() ? "; the tables are " + listed(tables) : hint));
            }
        read_classes(root, "words", WordClass::Kind::words);
        read_classes(root, "verbs", WordClass::Kind::verbs);
        read_classes(root, "patterns", WordClass::Kind::pattern);
        for (const auto* table : tables_of(root, "signal"))
            read_signal(*table);
        for (const auto* table : tables_of(root, "rule"))
            read_rule(*table);
    }

    std::vector<const toml::table*> tables_of(const toml::table& root, std::string_view name) {
        std::vector<const toml::table*> found;
        const auto* node = root.get(name);
        if (node == nullptr) return found;
        const auto* array = node->as_array();
        const auto refuse = [&](const toml::node& value) {
            report_.error(value.source().begin, "wrong-type",
                          "write [[" + std::string(name) + "]], with two brackets; each one is a table");
        };
        if (array == nullptr) {
            refuse(*node);
            return found;
        }
        for (const auto& element : *array) {
            if (const auto* table = element.as_table())
                found.push_back(table);
            else
                refuse(element);
        }
        return found;
    }

    void read_classes(const toml::table& root, std::string_view name, WordClass::Kind kind) {
        const auto* node = root.get(name);
        if (node == nullptr) return;
        const auto* table = node->as_table();
        if (table == nullptr)
            return report_.error(
                node->source().begin, "wrong-type",
                "`" + std::string(name) + "` must be a table; write [" + std::string(name) + "]");
        std::vector<std::pair<toml::source_position, std::string>>
            order;  // TOML tables have none of their own
        std::vector<std::string_view> keys;
        for (const auto& [key, value] : *table) {
            order.emplace_back(key.source().begin, std::string(key.str()));
            keys.push_back(key.str());
        }
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
            return std::tie(a.first.line, a.first.column) < std::tie(b.first.line, b.first.column);
        });
        TableReader in(*table, "[" + std::string(name) + "]", keys, report_);
        for (const auto& [place, key] : order)
            add_class(in, {key, kind, in.text_or_texts(key, Need::required)});
    }

    void add_class(TableReader& in, WordClass made) {
        if (!is_rule_id(made.name))
            return in.error(made.name, "bad-id", "a class is named with small letters, digits and hyphens");
        const auto known = std::find_if(book_.classes.begin(), book_.classes.end(),
                                        [&](const WordClass& other) { return other.name == made.name; });
        if (made.kind == WordClass::Kind::pattern) check_patterns(in, made.name, made.words);
        if (known == book_.classes.end()) {
            book_.classes.push_back(std::move(made));
            if (checks_patterns_) check_.define(book_.classes.back());
        } else if (known->kind != made.kind) {
            in.error(made.name, "duplicate-id",
                     "there is a class `" + made.name + "` of another kind; give this one another name");
        } else {
            known->words.insert(known->words.end(), made.words.begin(), made.words.end());
            if (checks_patterns_) check_.define(*known);
        }
    }

    void check_patterns(TableReader& in, std::string_view key, const std::vector<std::string>& patterns) {
        if (!checks_patterns_) return;
        for (const auto& pattern : patterns) {
            const auto problem = check_.problem(pattern);
            if (!problem.empty())
                report_.error(in.place(key, pattern), "bad-pattern",
                              "the pattern " + in_quotes(pattern) + " cannot be used: " + problem);
        }
    }

    std::vector<std::string> patterns(TableReader& in, std::string_view key) {
        auto read = in.text_or_texts(key);
        check_patterns(in, key, read);
        return read;
    }

    /// Puts it in the place of the one with its id, or at the end; `off` takes that one out.
    template <typename Item>
    void put(TableReader& in, std::vector<Item>& list, Item item, bool off) {
        if (!is_rule_id(item.id)) {
            if (!item.id.empty())
                in.error("id", "bad-id", "an id is made of small letters, digits and hyphens");
            return;
        }
        if (!here_.insert(in.title() + item.id).second)
            return in.error("id", "duplicate-id",
                            in.title() + " " + in_quotes(item.id) + " stands here twice");
        const auto known =
            std::find_if(list.begin(), list.end(), [&](const Item& other) { return other.id == item.id; });
        if (off && known == list.end())
            in.error("off", "nothing-to-replace",
                     "there is no " + in.title() + " " + in_quotes(item.id) + " to switch off" +
                         hint_for(list, item.id));
        else if (off)
            list.erase(known);
        else if (known == list.end())
            list.push_back(std::move(item));
        else
            *known = std::move(item);
    }

    template <typename Item>
    static std::string hint_for(const std::vector<Item>& list, std::string_view id) {
        std::vector<std::string_view> ids;
        for (const auto& item : list)
            ids.push_back(item.id);
        return did_you_mean(id, ids);
    }

    void read_signal(const toml::table& table) {
        TableReader in(table, "[[signal]]", signal_keys, report_);
        const bool off = in.flag("off");
        const Need need = off ? Need::optional : Need::required;
        CritiqueSignal signal{
            in.text("id", Need::required), in.text("name", need), {}, {}, in.text("miss", need)};
        signal.patterns = patterns(in, "patterns");
        signal.unless = patterns(in, "unless");
        if (!off && signal.patterns.empty() && in.find("patterns") == nullptr)
            in.error("id", "missing-key", "[[signal]] needs `patterns`");
        put(in, book_.signals, std::move(signal), off);
    }

    void read_rule(const toml::table& table) {
        TableReader in(table, "[[rule]]", rule_keys, report_);
        const bool off = in.flag("off");
        CritiqueRule rule;
        rule.id = in.text("id", Need::required);
        if (!off) fill(in, rule);
        put(in, book_.rules, std::move(rule), off);
    }

    void fill(TableReader& in, CritiqueRule& rule) {
        rule.severity = severity(in);
        rule.when = when(in, rule);
        rule.patterns = patterns(in, "patterns");
        rule.always = patterns(in, "always");
        const bool needs_patterns = rule.when != CritiqueRule::When::computed;
        if (needs_patterns && in.find("patterns") == nullptr && in.find("always") == nullptr)
            in.error("id", "missing-key", "[[rule]] needs `patterns`, or a `check`");
        read_sections(in, rule);
        rule.opening_only = in.flag("opening");
        rule.unless = patterns(in, "unless");
        rule.unless_sentence = patterns(in, "unless_sentence");
        rule.unless_near = patterns(in, "unless_near");
        rule.unless_after = patterns(in, "unless_after");
        rule.unless_answer = patterns(in, "unless_answer");
        rule.unless_stated = in.text("unless_stated");
        if (!rule.unless_stated.empty() && rule.unless_stated != "trade-off" &&
            rule.unless_stated != "customer-words" && rule.unless_stated != "metric-ends")
            in.error("unless_stated", "bad-check",
                     "`unless_stated` is \"trade-off\", \"customer-words\" or \"metric-ends\"");
        rule.company = in.text_or_texts("company");
        rule.level = in.text_or_texts("level");
        rule.role = in.text_or_texts("role");
        rule.not_level = in.text_or_texts("not_level");
        rule.hangs_on_level = in.flag("hangs_on_level");
        read_limits(in, rule);
        rule.reason = in.text("reason", Need::required);
        rule.ask = in.text("ask");
        rule.fix = in.text("fix", Need::required);
        rule.flaw = in.text("flaw");
    }

    static CritiqueSeverity severity(TableReader& in) {
        const std::string written = in.text("severity", Need::required);
        for (const auto known : all_critique_severities)
            if (name(known) == written) return known;
        if (!written.empty())
            in.error("severity", "bad-severity",
                     "`severity` is \"disqualifier\", \"red-flag\" or \"advice\"");
        return CritiqueSeverity::advice;
    }

    static CritiqueRule::When when(TableReader& in, CritiqueRule& rule) {
        rule.check = in.text("check");
        const std::string written = in.text("when");
        if (!rule.check.empty()) {
            std::vector<std::string_view> names;
            for (const auto& kind : critique_checks())
                names.push_back(kind.name);
            if (std::find(names.begin(), names.end(), rule.check) == names.end()) {
                const auto hint = did_you_mean(rule.check, names);
                in.error("check", "bad-check",
                         "there is no check " + in_quotes(rule.check) +
                             (hint.empty() ? "; the checks are " + listed(names) : hint));
            }
            return CritiqueRule::When::computed;
        }
        if (!written.empty() && written != "found" && written != "absent")
            in.error("when", "bad-check", "`when` is \"found\" or \"absent\"");
        return written == "absent" ? CritiqueRule::When::absent : CritiqueRule::When::found;
    }

    static void read_sections(TableReader& in, CritiqueRule& rule) {
        for (const auto& written : in.text_or_texts("sections")) {
            const auto* found = std::find_if(std::begin(all_sections), std::end(all_sections),
                                             [&](Section section) { return name(section) == written; });
            if (found == std::end(all_sections))
                in.error("sections", "bad-section",
                         in_quotes(written) + " is no section; they are situation, task, action and result");
            else
                rule.sections.push_back(*found);
        }
    }

    void read_limits(TableReader& in, CritiqueRule& rule) {
        const auto* node = in.find("limits");
        if (node == nullptr) return;
        const auto* table = node->as_table();
        if (table == nullptr)
            return in.wrong_type("limits", *node, "a table of numbers", "; write { words = 80 }");
        std::vector<std::string_view> known{"words"};  // of rules that are not computed
        for (const auto& kind : critique_checks())
            if (kind.name == rule.check) known = kind.limits;
        TableReader limits(*table, "`limits`", known, report_);
        for (const auto key : known)
            if (const auto value = limits.number(key)) {
                if (!(*value >= 0) || *value > 1e6)
                    limits.error(key, "bad-limit", "a limit lies between 0 and 1000000");
                rule.limits[std::string(key)] = *value;
            }
    }

    std::string_view text_;
    Report report_;
    RuleBook base_, book_;
    PatternCheck check_;
    bool checks_patterns_;
    std::set<std::string> here_;
};

RuleBook with_lens() {
    RuleBook book;
    const auto meets = [](Lens lens) {
        return [lens](std::string_view written, std::string_view wanted) {
            return lens_meets(lens, written, wanted);
        };
    };
    book.meets_company = meets(Lens::company);
    book.meets_level = meets(Lens::level);
    book.meets_role = meets(Lens::role);
    return book;
}

}  // namespace

RulesRead read_rules(std::string_view text, const std::string& file, RuleBook base) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    return RulesReader(text, file, std::move(base), true).read();
}

std::string_view builtin_rules_text() {
    return critique_rules[0].text;
}

const RuleBook& builtin_rules() {
    static const RuleBook book =
        RulesReader(builtin_rules_text(), "rules.toml", with_lens(), false).read().book;
    return book;
}

const Critic& builtin_critic() {
    static const Critic critic(builtin_rules());
    return critic;
}

}  // namespace hone
