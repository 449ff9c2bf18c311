// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"
#include "sam-schema-test.h"
#include "sam-study-pack-private.h"

/* The reader of study packs and data/study-pack.rng. */

static const char *const beyond_schema[] = {
  "the format must be 1.0, *",
  "there is no such day as in *",
  "the text of this <item> cannot be read: *",
  "a <round> counts *",
  "“*” is counted twice in this <round>",
  "the round “*” is there twice",
  "<source> is empty",
  "<sentence> is empty",
  "<agreed> is empty",
  NULL,
};

static const char *const elements[] = {
  "agreed", "card-title", "count", "item",    "round",
  "source", "sentence",   "title", "unknown", NULL,
};

static const char *const attributes[] = {
  "card", "colour", "deck", "format", "held",    "icon", "id", "lang",
  "name", "number", "of",   "people", "unknown", "word", NULL,
};

static const char *const folders[] = { "data/study-packs", NULL };

static gboolean
reads (GBytes *bytes, GPtrArray *faults)
{
  g_autoptr (SamStudyPack) pack =
      sam_study_pack_read_full (bytes, SAM_XML_STRICT, faults, NULL);

  return pack != NULL;
}

static const SamFormatTest format = {
  .schema = "../data/study-pack.rng",
  .full = "data/study-pack-full.xml",
  .folders = folders,
  .n_files = 1,
  .elements = elements,
  .attributes = attributes,
  .beyond_schema = beyond_schema,
  .reads = reads,
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/study-pack-schema/agree-on-good-files", &format,
                        sam_schema_test_good_files);
  g_test_add_data_func ("/study-pack-schema/agree-on-faults", &format,
                        sam_schema_test_faults);

  return g_test_run ();
}
