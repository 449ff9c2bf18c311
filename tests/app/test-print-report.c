// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>
#include <string.h>

#include "sam-deck-shelf.h"
#include "sam-live-fixture.h"
#include "sam-pdf-test.h"

/* The report of a meeting about the longest case, dilemma, assignment and tip
 * of a language, with a note at each, as another program reads the PDF. */

typedef struct
{
  SamDeckShelf *shelf;   /* (owned) */
  SamSession   *session; /* (owned) */
  char         *folder;  /* (owned) */
  char         *path;    /* (owned) */
} Fixture;

#define A4_WIDTH (210 * 72 / 25.4)
#define A4_HEIGHT (297 * 72 / 25.4)

/* What the team wrote, many times. */
#define NOTE "Verpleegkundige Ouarzazi-van der Meulen belde: "

static void
add_item (Fixture *self, SamCard *card, SamItem *item)
{
  g_autoptr (GString) note = g_string_new (NULL);
  g_autoptr (SamSessionItem) session_item =
      sam_session_item_new ("samenspel", card, item);

  for (guint i = 0; i < 12; i++)
    g_string_append_printf (note, NOTE "%u.\n", i);
  sam_session_item_set_note (session_item, note->str);
  sam_session_add_item (self->session, session_item);
}

static void
add_longest (Fixture *self, SamItemKind kind)
{
  SamDeck *deck = sam_deck_shelf_get_built_in (self->shelf);
  SamCard *best_card = NULL;
  SamItem *best = NULL;
  gsize    length = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (card)); j++)
        {
          g_autoptr (SamItem) item =
              g_list_model_get_item (G_LIST_MODEL (card), j);
          g_autofree char *plain = sam_item_to_plain (item);

          if (sam_item_get_kind (item) == kind && strlen (plain) > length)
            {
              length = strlen (plain);
              best = item; /* the deck keeps them */
              best_card = card;
            }
        }
    }
  add_item (self, best_card, best);
}

static void
fixture_set_up (Fixture *self, gconstpointer language)
{
  static const guint before[SAM_N_CHOICES] = { 12, 14, 0, 0, 10, 1 };
  static const guint after[SAM_N_CHOICES] = { 10, 10, 0, 0, 11, 6 };
  g_autoptr (GDateTime) started = g_date_time_new_utc (2026, 11, 23, 13, 30, 0);
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "een mantelzorger wil praten en de tijd om is",
                         "spreek ik dezelfde week nog een moment af", "Sanne");

  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);

  self->shelf = sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, language);
  self->session = sam_session_new ("s", started, 37);
  sam_session_set_title (self->session, "Wijkteam Noord");
  sam_session_put_proposal (self->session, agreement);
  for (guint kind = 0; kind < SAM_N_ITEM_KINDS; kind++)
    add_longest (self, kind);
  sam_test_set_outcome (sam_session_get_item (self->session, SAM_ITEM_DILEMMA),
                        before, after);

  self->folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "report.pdf", NULL);
}

static void
fixture_tear_down (Fixture *self, gconstpointer language)
{
  g_assert_finalize_object (self->session);
  g_object_unref (self->shelf);
  sam_test_remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

/* Writes the PDF of a layer. Returns: how many pages it has */
static guint
write_layer (Fixture *self, SamReportLayer layer, const char *language)
{
  const SamPrintSetup setup = {
    .width = A4_WIDTH,
    .height = A4_HEIGHT,
    .language = language,
  };
  g_autoptr (SamReport) report = sam_report_new (self->session, layer);
  g_autoptr (SamPrintJob) job = sam_print_job_new_report (report, &setup);

  sam_pdf_test_write (self->path, job);

  return sam_print_job_get_n_pages (job);
}

static char *
read_text (Fixture *self)
{
  g_autofree char *raw = sam_pdf_test_ask (self->path, "pdftotext", "-raw");

  return sam_pdf_test_normalise (raw);
}

static void
test_for_us (Fixture *self, gconstpointer language)
{
  SamItem         *dilemma;
  g_autofree char *text = NULL;

  g_assert_cmpuint (write_layer (self, SAM_REPORT_FOR_US, language), >, 1);
  text = read_text (self);
  for (guint i = 0; i < sam_session_get_n_items (self->session); i++)
    sam_pdf_test_has (text, sam_session_item_get_title (
                                sam_session_get_item (self->session, i)));
  dilemma = sam_session_item_get_item (
      sam_session_get_item (self->session, SAM_ITEM_DILEMMA));
  for (guint i = 0; i < sam_item_get_n_options (dilemma); i++)
    sam_pdf_test_has (text, sam_item_get_option_says (dilemma, i));
  sam_pdf_test_has (text, NOTE "0.");
  sam_pdf_test_has (text, NOTE "11.");
  sam_pdf_test_has (text, "Sanne");
  sam_pdf_test_has (text, "For us");

  /* Nothing is cut. */
  sam_pdf_test_inside (self->path, 300);
  sam_pdf_test_fonts (self->path);
}

static void
test_to_share (Fixture *self, gconstpointer language)
{
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;

  write_layer (self, SAM_REPORT_TO_SHARE, language);
  text = read_text (self);
  sam_pdf_test_has (text, "spreek ik dezelfde week nog een moment af");
  sam_pdf_test_has (text, "To share");
  g_assert_null (strstr (text, "Ouarzazi"));
  g_assert_null (strstr (text, "Sanne"));

  sam_pdf_test_inside (self->path, 60);
  info = sam_pdf_test_ask (self->path, "pdfinfo", NULL);
  g_assert_nonnull (strstr (info, "Wijkteam Noord"));
  g_assert_null (strstr (info, "Author:"));
}

#define ADD(name, language, test) \
  g_test_add ("/print-report/" name "/" language, Fixture, language, \
              fixture_set_up, test, fixture_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("for-us", "nl", test_for_us);
  ADD ("for-us", "en", test_for_us);
  ADD ("to-share", "nl", test_to_share);
  ADD ("to-share", "en", test_to_share);

  return g_test_run ();
}
