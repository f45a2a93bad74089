// Every connection that the app opens runs on the faulty disk, because it is SQLite's default here: nothing in the
// program knows of it.
#pragma once

#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

namespace fagdansk::guitest {

/// Made before the app opens, gone after it has closed. Filled and emptied while the worker is idle.
class FullDisk
{
public:
    FullDisk() { sqlite3_vfs_register(sqlite3_vfs_find(support::FaultVfs::name), 1); }

    void fill() { m_vfs.failFrom(1, support::FaultVfs::Calls::Writes, SQLITE_FULL); }
    void makeRoom() { m_vfs.heal(); }
    bool refusedSomething() const { return m_vfs.fired(); }

private:
    support::FaultVfs m_vfs;
};

} // namespace fagdansk::guitest
