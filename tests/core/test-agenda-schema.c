// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"
#include "sam-import-private.h"
#include "sam-schema-test.h"

/* The reader of agendas and data/agenda.rng. */

static const char *const beyond_schema[] = {
  "“least”, “usual” and “most” must go up, *",
  "a <block> of kind “*” is out of place: *",
  "the text of this <item> *",
  "the card in this <own-card> cannot be read: *",
  "the card “*” is in this file twice",
  "the format must be 1.0, *",
  "<goal> is empty",
  "<text> is empty",
  "<note> is empty",
  "<source> is empty",
  "<own-card> is empty",
  NULL,
};

static const char *const elements[] = {
  "block",  "card-title", "goal",  "item",    "note", "own-card",
  "source", "text",       "title", "unknown", NULL,
};

static const char *const attributes[] = {
  "card",   "colour",  "deck",   "format",         "icon",         "id",
  "kind",   "lang",    "least",  "minutes",        "most",         "must",
  "number", "out",     "people", "pinned-minutes", "pinned-start", "question",
  "starts", "unknown", "usual",  "vote",           "way",          NULL,
};

static const char *const folders[] = { "data/agendas", NULL };

static gboolean
reads (GBytes *bytes, GPtrArray *faults)
{
  g_autoptr (SamImport) import =
      sam_import_read (bytes, SAM_XML_STRICT, NULL, faults, NULL);

  return import != NULL;
}

static const SamFormatTest format = {
  .schema = "../data/agenda.rng",
  .full = "data/agenda-full.xml",
  .folders = folders,
  .n_files = 2,
  .elements = elements,
  .attributes = attributes,
  .beyond_schema = beyond_schema,
  .reads = reads,
};

/* The days of the calendar, and what looks like one: too rare among the random
 * changes. */
static void
test_moments (void)
{
  static const char *const moments[] = {
    "2026-11-24T13:30", "2026-02-28T00:00",         "2026-02-29T00:00",
    "2028-02-29T23:59", "2000-02-29T12:00",         "2099-12-31T23:59",
    "2100-01-01T00:00", "1999-12-31T00:00",         "2026-04-31T12:00",
    "2026-04-30T12:00", "2026-13-01T12:00",         "2026-00-01T12:00",
    "2026-01-00T12:00", "2026-01-32T12:00",         "2026-01-01T24:00",
    "2026-01-01T12:60", "2026-01-01 12:00",         "2026-01-01T12:00:00",
    "2026-1-01T12:00",  "2026-01-01T12:00Z",        "2026-01-01",
    "20x6-01-01T12:00", " 2026-01-01T12:00",        "2026-01-01T1:000",
    "2026-01-+1T12:00", "2026-01-01T12:00\xc3\xa9", "",
  };
  g_autofree char *full = sam_deck_test_load ("data/agenda-full.xml");
  guint            n_good = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *text =
          sam_deck_test_replace (full, "2026-11-24T13:30", moments[i]);

      if (sam_schema_test_agree (&format, text))
        n_good++;
    }
  g_assert_cmpuint (n_good, ==, 6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/agenda-schema/agree-on-good-files", &format,
                        sam_schema_test_good_files);
  g_test_add_data_func ("/agenda-schema/agree-on-faults", &format,
                        sam_schema_test_faults);
  g_test_add_func ("/agenda-schema/agree-on-moments", test_moments);

  return g_test_run ();
}
