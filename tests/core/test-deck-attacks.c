// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sam-figures.h"

/* Files made to do harm: each is refused, or does none, at once and in little
 * memory. */

/* The sanitizers keep what was freed and take their time. */
#if defined(__SANITIZE_ADDRESS__)
#define SLACK 10
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SLACK 10
#endif
#endif
#ifndef SLACK
#define SLACK 1
#endif

#define SECOND (SLACK * G_USEC_PER_SEC)
#define MOST_MEMORY_KB (SLACK * 200 * 1024)

/* What is promised of those that are refused; said, and asserted nowhere */
#define MOST_TIME_GOAL (G_USEC_PER_SEC / 10)
#define MOST_MEMORY_GOAL_KB (64 * 1024)

#define HEAD \
  "<card xmlns='urn:x-samenspel:card' format='1.0' id='a' lang='nl' " \
  "version='1'><title>T</title><summary>S</summary><author>A</author>" \
  "<licence>L</licence><introduction><about><p>"
#define TAIL "</p></about><why><p>w</p></why><aim>a</aim></introduction></card>"

/* Returns: what /proc says of this process, in kB */
static gint64
get_memory (const char *name)
{
  g_autofree char *status = NULL;
  const char      *value;

  g_assert_true (
      g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  value = strstr (status, name);
  g_assert_nonnull (value);

  return g_ascii_strtoll (value + strlen (name), NULL, 10);
}

#define NOW_KB "VmRSS:"
#define PEAK_KB "VmHWM:"

/* The peak is from now on what is used now. */
static void
forget_peak (void)
{
  int descriptor = g_open ("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC, 0);

  g_assert_cmpint (descriptor, >=, 0);
  g_assert_cmpint (write (descriptor, "5", 1), ==, 1);
  g_assert_true (g_close (descriptor, NULL));
}

/* For ./dev torture: of those that were refused, and of those that were not */
static guint  n_attacks;
static gint64 longest; /* in microseconds */
static gint64 most_kb;
static gint64 most_borne_kb;

/* Returns: how long this thread has worked, in microseconds: whatever else the
 * machine is doing */
static gint64
get_worked_time (void)
{
  struct timespec worked;

  g_assert_cmpint (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &worked), ==, 0);

  return worked.tv_sec * G_USEC_PER_SEC + worked.tv_nsec / 1000;
}

/* Parses, and measures what that took. */
static SamCard *
parse (GBytes *bytes, SamXmlMode mode, GError **error)
{
  gint64   before_kb, used_kb, start, took;
  SamCard *card;

  forget_peak ();
  before_kb = get_memory (NOW_KB);
  start = get_worked_time ();
  card = sam_deck_reader_parse (bytes, mode, NULL, error);
  took = get_worked_time () - start;
  used_kb = get_memory (PEAK_KB) - before_kb;

  if (card == NULL)
    {
      longest = MAX (longest, took);
      most_kb = MAX (most_kb, used_kb);
    }
  else
    most_borne_kb = MAX (most_borne_kb, used_kb);
  g_assert_cmpint (took, <, SECOND);
  g_assert_cmpint (used_kb, <, MOST_MEMORY_KB);

  return card;
}

/* Parses in both modes.
 *
 * Returns: (transfer full) (nullable): why the lenient one refused */
static GError *
attack (GBytes *bytes)
{
  GError *error = NULL;
  g_autoptr (GError) strict_error = NULL;
  g_autoptr (SamCard) card = parse (bytes, SAM_XML_LENIENT, &error);
  g_autoptr (SamCard) strict = parse (bytes, SAM_XML_STRICT, &strict_error);

  g_assert_true ((card == NULL) == (error != NULL));
  g_assert_true ((strict == NULL) == (strict_error != NULL));
  if (error == NULL)
    return NULL;

  n_attacks++;
  g_assert_true (error->domain == SAM_XML_ERROR);

  return error;
}

static void
assert_refused (GBytes *bytes, int code, const char *pattern)
{
  g_autoptr (GError) error = attack (bytes);

  g_assert_error (error, SAM_XML_ERROR, code);
  if (!g_pattern_match_simple (pattern, error->message))
    g_error ("“%s” is not “%s”", error->message, pattern);
}

typedef struct
{
  const char *name;
  const char *bytes;
  gssize      size; /* or -1 up to the NUL */
  int         code;
  const char *message; /* a pattern */
} Attack;

#define REFUSED SAM_XML_ERROR_REFUSED
#define SYNTAX SAM_XML_ERROR_SYNTAX

static const Attack attacks[] = {
  { "external-entity",
    "<?xml version='1.0'?>\n<!DOCTYPE card [<!ENTITY x SYSTEM "
    "'file:///etc/passwd'>]>\n" HEAD "&x;" TAIL,
    -1, REFUSED, "Line 2, column 1:*DOCTYPE*" },
  { "external-entity-public",
    "<!DOCTYPE card [<!ENTITY x PUBLIC 'a' 'http://localhost/x'>]>" HEAD
    "&x;" TAIL,
    -1, REFUSED, "Line 1, column 1:*" },
  { "parameter-entity",
    "<!DOCTYPE card [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]>" HEAD TAIL,
    -1, REFUSED, "Line 1, column 1:*" },
  { "external-entity-in-attribute",
    "<!DOCTYPE card [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><card a='&x;'/>",
    -1, REFUSED, "Line 1, column 1:*" },
  { "external-dtd", "<!DOCTYPE card SYSTEM 'file:///etc/passwd'>" HEAD TAIL, -1,
    REFUSED, "Line 1, column 1:*" },
  { "public-dtd",
    "<!DOCTYPE card PUBLIC '-//x//y' 'http://localhost/x'>" HEAD TAIL, -1,
    REFUSED, "Line 1, column 1:*" },
  { "small-letters", "<!doctype card>" HEAD TAIL, -1, REFUSED, "*DOCTYPE*" },
  { "dtd-far-down", "<!-- \n\n\n --><?a b?>\n<!DOCTYPE card>" HEAD TAIL, -1,
    REFUSED, "Line 5, column 1:*" },
  { "dtd-inside", HEAD "\n<!DOCTYPE card>" TAIL, -1, REFUSED,
    "Line 2, column 1:*" },
  { "entity-inside", HEAD "\n<!ENTITY a 'b'>" TAIL, -1, REFUSED,
    "Line 2, column 1:*" },
  { "entity-bomb",
    "<!DOCTYPE card [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>"
    "<!ENTITY c '&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;'>]>" HEAD
    "&d;" TAIL,
    -1, REFUSED, "*DOCTYPE*" },
  { "entity-without-dtd", HEAD "\n  &x;" TAIL, -1, REFUSED,
    "Line 2, column 3:*&x;*" },
  { "entity-in-attribute", "<card a='&x;'>", -1, REFUSED, "Line 1,*&x;*" },
  { "nul", HEAD "\n\0" TAIL, sizeof (HEAD "\n\0" TAIL) - 1, SYNTAX,
    "Line 2, column 1:*zero byte*" },
  { "nul-first", "\0" HEAD, sizeof (HEAD), SYNTAX, "Line 1, column 1:*" },
  { "control", HEAD "\n\x1b" TAIL, -1, SYNTAX, "Line 2, column 1:*control*" },
  { "control-by-reference", HEAD "&#27;" TAIL, -1, SYNTAX, "Line 1,*" },
  { "invalid-utf-8", HEAD "\né\xff" TAIL, -1, SYNTAX,
    "Line 2, column 2:*UTF-8*" },
  { "overlong-utf-8", HEAD "\n\xc0\xbc" TAIL, -1, SYNTAX, "Line 2,*UTF-8*" },
  { "cut-utf-8", HEAD "\n\xe2\x82", -1, SYNTAX, "Line 2,*UTF-8*" },
  { "surrogate", HEAD "\n\xed\xa0\x80" TAIL, -1, SYNTAX, "Line 2,*UTF-8*" },
  { "utf-16-le", "\xff\xfe<\0c\0", 6, SYNTAX, "*UTF-16*" },
  { "utf-16-be", "\xfe\xff\0<\0c", 6, SYNTAX, "*UTF-16*" },
  { "utf-16-unmarked", "<\0c\0a\0r\0d\0", 10, SYNTAX, "*zero byte*" },
  { "utf-32-be", "\0\0\xfe\xff\0\0\0<", 8, SYNTAX, "*UTF-32*" },
  { "utf-32-le", "\xff\xfe\0\0<\0\0\0", 8, SYNTAX, "*UTF-32*" },
  { "says-utf-16", "<?xml version='1.0' encoding='UTF-16'?>" HEAD TAIL, -1,
    SYNTAX, "*encoding*" },
  { "says-utf-7", "<?xml version='1.0' encoding='UTF-7'?>+ADw-card+AD4-", -1,
    SYNTAX, "*encoding*" },
  { "two-marks", "\xef\xbb\xbf\xef\xbb\xbf" HEAD TAIL, -1, SYNTAX, "Line 1,*" },
  { "mark-before-nothing", "\xef\xbb\xbf", -1, SYNTAX, "Line 1,*" },
  { "empty", "", -1, SYNTAX, "Line 1, column 1:*empty*" },
  { "unknown-major", "<card xmlns='urn:x-samenspel:card'\n format='2.0'/>", -1,
    SAM_XML_ERROR_VERSION, "Line 1, column 1:*2.0*" },
  { "open-comment", HEAD "\n<!-- ", -1, SYNTAX, "Line 2, column 1:*-->*" },
  { "open-cdata", HEAD "\n<![CDATA[ ", -1, SYNTAX, "Line 2, column 1:*]]>*" },
  { "open-instruction", HEAD "\n<?x ", -1, SYNTAX, "Line 2, column 1:*" },
  { "open-quote", HEAD "\n<em a='", -1, SYNTAX, "Line 2, column 7:*quote*" },
  { "open-tag", HEAD "\n<em a='b' ", -1, SYNTAX, "Line 2, column 1:*" },
  { "open-bracket", HEAD "\n<", -1, SYNTAX, "Line 2, column 1:*" },
  { "lone-end-tag", "</card>", -1, SYNTAX, "Line 1, column 1:*" },
  { "open-end-tag", "<card></card", -1, SYNTAX, "Line 1, column 7:*" },
};

static void
test_refuses (gconstpointer data)
{
  const Attack *one = data;
  gsize         size = one->size < 0 ? strlen (one->bytes) : (gsize) one->size;
  g_autoptr (GBytes) bytes = g_bytes_new_static (one->bytes, size);

  assert_refused (bytes, one->code, one->message);
}

/* Well-formed and harmless: nothing is loaded, nothing run. */
static const Attack harmless[] = {
  { "instruction",
    "<?xml version='1.0'?><?xml-stylesheet href='file:///etc/passwd'?>" HEAD
    "a<?php echo 1; ?>" TAIL,
    -1 },
  { "xinclude",
    HEAD "a<x:include xmlns:x='http://www.w3.org/2001/XInclude' "
         "href='file:///etc/passwd' parse='text'/>" TAIL,
    -1 },
  { "dtd-in-comment", HEAD "a<!-- <!DOCTYPE x> &y; -->" TAIL, -1 },
  { "dtd-in-cdata", HEAD "a<![CDATA[<!DOCTYPE x> &y; </card>]]>" TAIL, -1 },
  { "mark", "\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?>" HEAD "a" TAIL,
    -1 },
  { "schema-location",
    HEAD "a<em xmlns:i='http://www.w3.org/2001/XMLSchema-instance' "
         "i:schemaLocation='a file:///etc/passwd'>b</em>" TAIL,
    -1 },
};

static void
test_bears (gconstpointer data)
{
  const Attack *one = data;
  g_autoptr (GBytes) bytes =
      g_bytes_new_static (one->bytes, strlen (one->bytes));
  g_autoptr (GError) error = attack (bytes);
  g_autoptr (SamCard) card = NULL;
  g_autofree char *plain = NULL;

  g_assert_no_error (error);
  card = sam_deck_reader_parse (bytes, SAM_XML_LENIENT, NULL, &error);
  plain = sam_text_to_plain (sam_card_get_about (card));
  g_assert_true (g_str_has_prefix (plain, "a"));
  g_assert_null (strstr (plain, "root:"));
}

typedef struct
{
  const char *name;
  const char *before;
  const char *repeated;
  guint       times;
  const char *after;
  int         code;
  const char *message; /* a pattern */
} Flood;

static const Flood floods[] = {
  { "nested", HEAD "\n", "<em>", 10000, TAIL, REFUSED, "Line 2,*32 deep*" },
  { "nested-and-closed", "<card>", "<a>", 32, "", REFUSED, "*32 deep*" },
  { "elements", HEAD, "<em>a</em>", 60000, TAIL, REFUSED, "*50000 elements*" },
  { "attributes", HEAD "\n<em", " a='b'", 64000, "/>" TAIL, REFUSED,
    "Line 2, column 1:*64 attributes*" },
  { "long-tag", HEAD "\n<em a='", "b", 17000, "'/>" TAIL, REFUSED,
    "Line 2, column 1:*16 kB*" },
  { "long-name", HEAD "\n<", "b", 17000, "/>" TAIL, REFUSED, "*16 kB*" },
  { "long-text", HEAD, "twelve bytes", 1000000, TAIL, REFUSED,
    "The file is 11.5 MB; a card may be at most 4 MB" },
  { "quadratic-blow-up",
    "<!DOCTYPE card [<!ENTITY a "
    "'0123456789012345678901234567890123456789'>]>" HEAD,
    "&a;", 20000, TAIL, REFUSED, "Line 1, column 1:*" },
  { "namespaces", HEAD "\n<em", " xmlns:a='b'", 64000, "/>" TAIL, REFUSED,
    "*64 attributes*" },
  { "open-tags", "", "<a ", 100000, "", SYNTAX, "Line 1,*" },
  { "open-quotes", "<a ", "b='", 100000, "", SYNTAX, "Line 1,*" },
  { "end-tags", "<card>", "</a>", 100000, "", SYNTAX, "Line 1, column 7:*" },
  { "comments", HEAD, "<!--x", 100000, TAIL, SYNTAX, "Line 1,*" },
  { "ampersands", HEAD, "&a", 100000, TAIL, SYNTAX, "Line 1,*" },
};

static GBytes *
make_flood (const Flood *flood)
{
  GString *text = g_string_new (flood->before);

  for (guint i = 0; i < flood->times; i++)
    g_string_append (text, flood->repeated);
  g_string_append (text, flood->after);

  return g_string_free_to_bytes (text);
}

static void
test_floods (gconstpointer data)
{
  const Flood *flood = data;
  g_autoptr (GBytes) bytes = make_flood (flood);

  assert_refused (bytes, flood->code, flood->message);
}

/* As large as a card may be, and in one piece: slow ways would show. */
static void
test_bears_a_large_card (void)
{
  static const Flood large[] = {
    { "text", HEAD, "twelve bytes", 340000, TAIL },
    { "comments", HEAD "a", "<!---->", 500000, TAIL },
    { "references", HEAD, "&amp;", 800000, TAIL },
    { "lines", HEAD "a", "\r\n", 2000000, TAIL },
    { "paragraphs", HEAD, "a</p><p>", 49000, "a" TAIL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (large); i++)
    {
      g_autoptr (GBytes) bytes = make_flood (&large[i]);
      g_autoptr (GError) error = attack (bytes);

      g_assert_no_error (error);
    }
}

/* From now on this process ends at once if it opens a file or a socket. */
static void
forbid_opening (void)
{
  static const guint calls[] = {
    SYS_openat,
    SYS_socket,
    SYS_connect,
#ifdef SYS_open
    SYS_open,
#endif
  };
  struct sock_filter filter[2 * G_N_ELEMENTS (calls) + 2];
  struct sock_fprog  program = { G_N_ELEMENTS (filter), filter };
  gsize              n = 0;

  filter[n++] =
      (struct sock_filter) BPF_STMT (BPF_LD | BPF_W | BPF_ABS,
                                     offsetof (struct seccomp_data, nr));
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      filter[n++] = (struct sock_filter) BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K,
                                                   calls[i], 0, 1);
      filter[n++] = (struct sock_filter) BPF_STMT (BPF_RET | BPF_K,
                                                   SECCOMP_RET_KILL_PROCESS);
    }
  filter[n++] =
      (struct sock_filter) BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW);

  if (prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    _exit (2);
}

static void
parse_twice (GBytes *bytes)
{
  SamCard *card = sam_deck_reader_parse (bytes, SAM_XML_LENIENT, NULL, NULL);

  g_clear_object (&card);
  card = sam_deck_reader_parse (bytes, SAM_XML_STRICT, NULL, NULL);
  g_clear_object (&card);
}

static void
parse_attacks (const Attack *those, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      const gssize size = those[i].size;
      g_autoptr (GBytes) bytes =
          g_bytes_new_static (those[i].bytes, size >= 0
                                                  ? (gsize) size
                                                  : strlen (those[i].bytes));

      parse_twice (bytes);
    }
}

/* Also what is borne and points elsewhere. */
static void
parse_all (void)
{
  parse_attacks (attacks, G_N_ELEMENTS (attacks));
  parse_attacks (harmless, G_N_ELEMENTS (harmless));
  for (gsize i = 0; i < G_N_ELEMENTS (floods); i++)
    {
      g_autoptr (GBytes) bytes = make_flood (&floods[i]);

      parse_twice (bytes);
    }
}

/* Whatever a file asks for, nothing is opened for it. (What messages need of
 * the language is there after the first time.) */
static void
test_opens_nothing (void)
{
  int   status = 0;
  pid_t child;

  parse_all ();
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      forbid_opening ();
      parse_all ();
      _exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);

  /* The lock is a lock. */
  child = fork ();
  if (child == 0)
    {
      forbid_opening ();
      _exit (open ("/dev/null", O_RDONLY | O_CLOEXEC) < 0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
}

/* Files that are not what they seem */

typedef struct
{
  char *directory; /* (owned) */
  char *path;      /* (owned) */
} Fixture;

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  fixture->directory = g_dir_make_tmp ("sam-test-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->directory, "card.xml", NULL);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->path);
  g_free (fixture->directory);
}

static void
assert_file_refused (const char *path, const char *pattern)
{
  gint64 start = get_worked_time ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_reader_parse_file (file, SAM_XML_LENIENT, faults, &error);

  g_assert_null (card);
  g_assert_error (error, SAM_XML_ERROR, SAM_XML_ERROR_REFUSED);
  g_assert_true (g_pattern_match_simple (pattern, error->message));
  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_cmpint (get_worked_time () - start, <, SECOND);
}

static void
make_file (const char *path, goffset size)
{
  int descriptor = g_open (path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

  g_assert_cmpint (descriptor, >=, 0);
  g_assert_cmpint (ftruncate (descriptor, size), ==, 0);
  g_assert_true (g_close (descriptor, NULL));
}

static void
test_refuses_200_megabytes (Fixture *fixture, gconstpointer unused)
{
  make_file (fixture->path, 200 * 1024 * 1024);
  assert_file_refused (fixture->path,
                       "The file is 200.0 MB; a card may be at most 4 MB");
}

static void
test_refuses_one_byte_too_many (Fixture *fixture, gconstpointer unused)
{
  make_file (fixture->path, SAM_XML_MAX_BYTES + 1);
  assert_file_refused (fixture->path,
                       "The file is 4.1 MB; a card may be at most 4 MB");
}

static void
test_refuses_a_pipe (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_file_refused (fixture->path, "*not an ordinary file*");
}

static void
test_refuses_a_device (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpint (symlink ("/dev/zero", fixture->path), ==, 0);
  assert_file_refused (fixture->path, "*not an ordinary file*");
}

static void
test_refuses_a_folder (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  assert_file_refused (fixture->path, "*not an ordinary file*");
}

#define ADD(name, test) \
  g_test_add ("/deck-attacks/files/" name, Fixture, NULL, fixture_set_up, \
              test, fixture_tear_down)

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (attacks); i++)
    {
      g_autofree char *path =
          g_strconcat ("/deck-attacks/refuses/", attacks[i].name, NULL);

      g_test_add_data_func (path, &attacks[i], test_refuses);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (harmless); i++)
    {
      g_autofree char *path =
          g_strconcat ("/deck-attacks/bears/", harmless[i].name, NULL);

      g_test_add_data_func (path, &harmless[i], test_bears);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (floods); i++)
    {
      g_autofree char *path =
          g_strconcat ("/deck-attacks/floods/", floods[i].name, NULL);

      g_test_add_data_func (path, &floods[i], test_floods);
    }

  g_test_add_func ("/deck-attacks/bears/a-large-card", test_bears_a_large_card);
  g_test_add_func ("/deck-attacks/opens-nothing", test_opens_nothing);
  ADD ("200-megabytes", test_refuses_200_megabytes);
  ADD ("one-byte-too-many", test_refuses_one_byte_too_many);
  ADD ("pipe", test_refuses_a_pipe);
  ADD ("device", test_refuses_a_device);
  ADD ("folder", test_refuses_a_folder);

  status = g_test_run ();
  sam_figures_say (
      "R11",
      status == 0 && longest < MOST_TIME_GOAL && most_kb < MOST_MEMORY_GOAL_KB,
      "each refused in less than 100 ms and 64 MB, no file and no socket "
      "opened",
      "%u files refused in two ways, each within %.1f ms and %.1f MB (the "
      "largest that are borne take %.1f MB); 0 files and 0 sockets opened by "
      "these and %" G_GSIZE_FORMAT " that point elsewhere and are borne",
      n_attacks, (double) longest / 1000, (double) most_kb / 1024,
      (double) most_borne_kb / 1024, G_N_ELEMENTS (harmless));

  return status;
}
