/*
 * Writes down what a process does to the files of one folder, in order, so that
 * a loss of power can be played at any moment of it; and lets a disk fail.
 *
 *     cc -shared -fPIC -o disk-shim.so disk-shim.c -ldl
 *     LD_PRELOAD=disk-shim.so SHIM_FOLDER=/x SHIM_LOG=/y [SHIM_EIO=n] program
 *
 * A record is one line, `W name offset length` followed by that many octets,
 * `T name length` (cut), `S name` (synced), `R from to`, `U name`. With SHIM_EIO
 * the n-th sync of a write-ahead log, and every later one, fails as a disk does.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int out = -1;
static long left = -1;
static ssize_t (*real_writev)(int, const struct iovec *, int);

__attribute__((constructor)) static void begin(void) {
  int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
  const char *log = getenv("SHIM_LOG");
  const char *eio = getenv("SHIM_EIO");
  real_writev = dlsym(RTLD_NEXT, "writev");
  if (eio) left = atol(eio);
  if (log) out = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  folder = getenv("SHIM_FOLDER");
}

/* The name below the folder, or NULL for what is none of ours. */
static const char *below(const char *path) {
  size_t length = folder ? strlen(folder) : 0;
  if (!length || strncmp(path, folder, length) || path[length] != '/') return NULL;
  return path + length + 1;
}

static const char *name_of(int fd, char *buffer) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  return below(buffer);
}

static void record(const char *head, const void *data, size_t length) {
  if (out < 0) return;
  struct iovec parts[2] = {{(void *)head, strlen(head)}, {(void *)data, length}};
  int saved = errno;
  pthread_mutex_lock(&lock);
  if (real_writev(out, parts, 2) < 0) abort();
  pthread_mutex_unlock(&lock);
  errno = saved;
}

static void wrote(int fd, const void *data, ssize_t length, off_t offset) {
  char buffer[PATH_MAX], head[PATH_MAX + 64];
  const char *name = length > 0 ? name_of(fd, buffer) : NULL;
  if (!name) return;
  snprintf(head, sizeof head, "W %s %lld %zd\n", name, (long long)offset, length);
  record(head, data, length);
}

static void told(const char *form, const char *one, const char *two) {
  char head[2 * PATH_MAX + 64];
  snprintf(head, sizeof head, form, one, two);
  record(head, "", 0);
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t length) {
  REAL(write);
  ssize_t done = real(fd, data, length);
  char buffer[PATH_MAX];
  if (done > 0 && fd != out && name_of(fd, buffer))
    wrote(fd, data, done, lseek(fd, 0, SEEK_CUR) - done);
  return done;
}

#define PWRITE(name, offset_type) \
  ssize_t name(int fd, const void *data, size_t length, offset_type offset) { \
    REAL(name); \
    ssize_t done = real(fd, data, length, offset); \
    wrote(fd, data, done, offset); \
    return done; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define FTRUNCATE(name, offset_type) \
  int name(int fd, offset_type length) { \
    REAL(name); \
    int result = real(fd, length); \
    char buffer[PATH_MAX], digits[32]; \
    const char *file = result ? NULL : name_of(fd, buffer); \
    snprintf(digits, sizeof digits, "%lld", (long long)length); \
    if (file) told("T %s %s\n", file, digits); \
    return result; \
  }
FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

static int synced(int fd, int (*real)(int)) {
  char buffer[PATH_MAX];
  const char *file = name_of(fd, buffer);
  size_t length = file ? strlen(file) : 0;
  if (left >= 0 && length > 4 && !strcmp(file + length - 4, "-wal")) {
    if (left <= 1) {
      errno = EIO;
      return -1;
    }
    left--;
  }
  int result = real(fd);
  if (!result && file) told("S %s%s\n", file, "");
  return result;
}

int fsync(int fd) {
  REAL(fsync);
  return synced(fd, real);
}

int fdatasync(int fd) {
  REAL(fdatasync);
  return synced(fd, real);
}

int rename(const char *from, const char *to) {
  REAL(rename);
  int result = real(from, to);
  if (!result && below(from) && below(to)) told("R %s %s\n", below(from), below(to));
  return result;
}

int unlink(const char *path) {
  REAL(unlink);
  int result = real(path);
  if (!result && below(path)) told("U %s%s\n", below(path), "");
  return result;
}

/* Files that are opened anew are cut. */
#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = va_arg(rest, mode_t); \
    va_end(rest); \
    int fd = real(path, flags, mode); \
    if (fd >= 0 && (flags & O_TRUNC) && below(path)) told("T %s %s\n", below(path), "0"); \
    return fd; \
  }
OPEN(open)
OPEN(open64)
