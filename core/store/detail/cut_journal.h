#pragma once

#include "store/detail/connection.h"

namespace sextant::store {

/// While it lives, each commit cuts the rollback journal off: what a transaction took away, and what older
/// ones left behind the end of it, is not kept beside the file.
class CutJournal
{
public:
    explicit CutJournal(Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute("PRAGMA journal_size_limit=0");
    }
    ~CutJournal()
    {
        try {
            m_connection.execute("PRAGMA journal_size_limit=-1");
        } catch (...) { // journals stay short: slower, not wrong
        }
    }
    CutJournal(const CutJournal&) = delete;
    CutJournal& operator=(const CutJournal&) = delete;

private:
    Connection& m_connection;
};

} // namespace sextant::store
