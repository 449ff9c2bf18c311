// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"
#include "sam-schema-test.h"
#include "sam-study-file.h"

/* The reader of what somebody studied and data/study.rng. */

static const char *const beyond_schema[] = {
  "there is no such day as in *",
  "“*” is in this file twice",
  "a <part> has both “deck” and “card”, or neither",
  "the format must be 1.0, *",
  "<reaction> is empty",
  "<changed> is empty",
  "<when> is empty",
  "<then> is empty",
  "<outcome> is empty",
  "<says> is empty",
  "<text> is empty",
  NULL,
};

static const char *const elements[] = {
  "activity", "aim",   "changed", "fact",    "first",   "full-name",
  "item",     "mark",  "name",    "outcome", "part",    "path",
  "reaction", "says",  "text",    "second",  "sitting", "reflection",
  "then",     "title", "when",    "unknown", NULL,
};

static const char *const attributes[] = {
  "asked",     "bookmark", "card",    "certainty", "day",  "deck",    "id",
  "dont-know", "finished", "format",  "kind",      "lang", "last",    "let-go",
  "minutes",   "not-yet",  "option",  "place",     "read", "reason",  "right",
  "seconds",   "source",   "started", "step",      "sum",  "unknown", "variant",
  "will-try",  "written",  NULL,
};

static const char *const folders[] = { "data/studies", NULL };

static gboolean
reads (GBytes *bytes, GPtrArray *faults)
{
  g_autoptr (SamStudy) study = sam_study_file_read (bytes, faults, NULL);

  return study != NULL;
}

static const SamFormatTest format = {
  .schema = "../data/study.rng",
  .full = "data/study-full.xml",
  .folders = folders,
  .n_files = 1,
  .elements = elements,
  .attributes = attributes,
  .beyond_schema = beyond_schema,
  .reads = reads,
};

typedef struct
{
  const char *find;
  const char *values[24];
  guint       n_good;
} Values;

/* What is too rare among the random changes. */
static const Values values[] = {
  { "2026-11-24T20:01:02+01:00",
    { "2026-11-24T20:01:02+01:00", "2026-11-24T20:01:02-11:30",
      "1970-01-01T00:00:00+00:00", "0000-01-01T00:00:00+00:00",
      "2026-02-30T00:00:00+00:00", "2026-11-24T20:01:02Z",
      "2026-11-24T20:01:02+24:00", "2026-11-24T20:01:02",
      "2026-11-24 20:01:02+01:00", "2026-11-24T24:00:00+01:00",
      "2026-11-24T20:60:00+01:00", "2026-11-24T20:01:60+01:00",
      "2026-11-24T20:01:02+1:00", "2026-11-24T20:01:02 01:00",
      "26-11-24T20:01:02+01:00", "2026-11-24T20:01:02+01:000", "" },
    5 },
  { "day=\"2026-11-26\" last=\"right\"",
    { "day='2026-11-26' last='right'", "day='2026-02-29' last='right'",
      "day='0000-01-01' last='right'", "day='2026-13-01' last='right'",
      "day='2026-11-26T00:00' last='right'", "day='' last='right'" },
    3 },
  { "asked=\"3\"",
    { "asked='0'", "asked='999999999'", "asked='1000000000'", "asked='03'",
      "asked='-1'", "asked='3.0'", "asked=' 3'" },
    2 },
  { "source=\"6a1c\"",
    { "source='6a1c'", "source='-'", "source='6A1C'", "source=''",
      "source='a b'", "source='a_b'",
      ("source="
       "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'") },
    2 },
  { "sum=\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"",
    { "sum='0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef'",
      "sum='0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde'",
      "sum='0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0'",
      "sum='"
      "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'" },
    1 },
};

static void
test_values (void)
{
  g_autofree char *full = sam_deck_test_load ("data/study-full.xml");

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      guint n_good = 0;

      for (gsize j = 0; values[i].values[j] != NULL; j++)
        {
          g_autofree char *text =
              sam_deck_test_replace (full, values[i].find, values[i].values[j]);

          if (sam_schema_test_agree (&format, text))
            n_good++;
        }
      g_assert_cmpuint (n_good, ==, values[i].n_good);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/study-schema/agree-on-good-files", &format,
                        sam_schema_test_good_files);
  g_test_add_data_func ("/study-schema/agree-on-faults", &format,
                        sam_schema_test_faults);
  g_test_add_func ("/study-schema/agree-on-values", test_values);

  return g_test_run ();
}
