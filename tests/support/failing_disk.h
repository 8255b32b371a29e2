// SPDX-License-Identifier: Apache-2.0
// A disk that fails: SQLite's own way to files, until so many writes were made; from then on every
// access fails as on a full disk, or as when a network share is gone.
#pragma once

#include <cstring>

#include <sqlite3.h>

namespace headwater::support {

/// As long as it lives, every database that is opened lies on it. One at a time.
class FailingDisk {
public:
    enum class Way { full, gone };

    FailingDisk() {
        m_true = sqlite3_vfs_find(nullptr);
        m_vfs = *m_true;
        m_vfs.zName = "failing";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_true->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xAccess = access;
        m_vfs.xDelete = remove;
        here() = this;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk() {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_true, 1);
        here() = nullptr;
    }

    /// After so many more writes and syncs.
    void fail_after(int writes, Way way) {
        m_left = writes;
        m_way = way;
        m_fails = true;
    }
    void mend() { m_fails = false; }
    bool has_failed() const { return m_fails && m_left < 0; }

private:
    /// The file of the true disk lies behind it.
    struct File {
        sqlite3_file base;
        sqlite3_file* under() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static FailingDisk*& here() {
        static FailingDisk* disk = nullptr;
        return disk;
    }
    static sqlite3_file* under(sqlite3_file* file) {
        return reinterpret_cast<File*>(file)->under();
    }

    /// What a full disk does not mind goes on.
    static bool is_gone() { return here()->has_failed() && here()->m_way == Way::gone; }
    static int write_fails() {
        FailingDisk& disk = *here();
        if (!disk.m_fails) return SQLITE_OK;
        if (disk.m_left >= 0) --disk.m_left;
        if (disk.m_left >= 0) return SQLITE_OK;
        return disk.m_way == Way::full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
        if (is_gone()) return SQLITE_CANTOPEN;
        sqlite3_vfs* const disk = here()->m_true;
        const int code = disk->xOpen(disk, name, under(file), flags, out);
        file->pMethods = code == SQLITE_OK ? methods() : nullptr;
        return code;
    }
    static int access(sqlite3_vfs*, const char* name, int flags, int* out) {
        if (is_gone()) return SQLITE_IOERR_ACCESS;
        return here()->m_true->xAccess(here()->m_true, name, flags, out);
    }
    static int remove(sqlite3_vfs*, const char* name, int sync) {
        if (is_gone()) return SQLITE_IOERR_DELETE;
        return here()->m_true->xDelete(here()->m_true, name, sync);
    }
    static int close(sqlite3_file* file) { return under(file)->pMethods->xClose(under(file)); }
    static int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
        if (is_gone()) return SQLITE_IOERR_READ;
        return under(file)->pMethods->xRead(under(file), bytes, size, at);
    }
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
        const int failed = write_fails();
        return failed ? failed : under(file)->pMethods->xWrite(under(file), bytes, size, at);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        if (is_gone()) return SQLITE_IOERR_TRUNCATE;
        return under(file)->pMethods->xTruncate(under(file), size);
    }
    static int sync(sqlite3_file* file, int flags) {
        const int failed = write_fails();
        return failed ? SQLITE_IOERR_FSYNC : under(file)->pMethods->xSync(under(file), flags);
    }
    static int size(sqlite3_file* file, sqlite3_int64* out) {
        if (is_gone()) return SQLITE_IOERR_FSTAT;
        return under(file)->pMethods->xFileSize(under(file), out);
    }
    static int lock(sqlite3_file* file, int how) {
        return under(file)->pMethods->xLock(under(file), how);
    }
    static int unlock(sqlite3_file* file, int how) {
        return under(file)->pMethods->xUnlock(under(file), how);
    }
    static int reserved(sqlite3_file* file, int* out) {
        return under(file)->pMethods->xCheckReservedLock(under(file), out);
    }
    static int control(sqlite3_file* file, int what, void* value) {
        return under(file)->pMethods->xFileControl(under(file), what, value);
    }
    static int sector(sqlite3_file* file) {
        return under(file)->pMethods->xSectorSize(under(file));
    }
    static int traits(sqlite3_file* file) {
        return under(file)->pMethods->xDeviceCharacteristics(under(file));
    }
    static int shm_map(sqlite3_file* file, int page, int size, int extend, volatile void** out) {
        return under(file)->pMethods->xShmMap(under(file), page, size, extend, out);
    }
    static int shm_lock(sqlite3_file* file, int at, int count, int flags) {
        return under(file)->pMethods->xShmLock(under(file), at, count, flags);
    }
    static void shm_barrier(sqlite3_file* file) { under(file)->pMethods->xShmBarrier(under(file)); }
    static int shm_unmap(sqlite3_file* file, int remove) {
        return under(file)->pMethods->xShmUnmap(under(file), remove);
    }
    static const sqlite3_io_methods* methods() {
        static const sqlite3_io_methods all{2,           close,     read,    write,   truncate,
                                            sync,        size,      lock,    unlock,  reserved,
                                            control,     sector,    traits,  shm_map, shm_lock,
                                            shm_barrier, shm_unmap, nullptr, nullptr};
        return &all;
    }

    sqlite3_vfs* m_true = nullptr;
    sqlite3_vfs m_vfs{};
    int m_left = 0;
    Way m_way = Way::full;
    bool m_fails = false;
};

} // namespace headwater::support
