// SPDX-License-Identifier: MIT
// A statement that the store keeps compiled between uses. Compiling the dozen statements of a grade costs more
// than running them; what is asked once a command need not come through here.
#pragma once

#include "decks/store/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hone {

/// Lent out for as long as it lives, then reset, its bindings cleared, and given back. Two that live at once with
/// the same text are two statements.
class Prepared {
public:
    Prepared(const Store& store, const std::string& sql) : store_(store), statement_(store.lend(sql)) {}
    ~Prepared() { store_.take_back(std::move(statement_)); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    SQLite::Statement& operator*() const { return *statement_; }
    SQLite::Statement* operator->() const { return statement_.get(); }

private:
    const Store& store_;
    std::unique_ptr<SQLite::Statement> statement_;
};

}  // namespace hone
