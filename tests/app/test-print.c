// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>
#include <string.h>

#include "sam-app-fixture.h"
#include "sam-deck-shelf.h"
#include "sam-builder-fixture.h"
#include "sam-pdf-test.h"
#include "sam-print-kit.h"

/* The kit of a meeting with the longest case, dilemma, assignment and tip of a
 * language, as another program reads the PDF. */

typedef struct
{
  SamDeckShelf *shelf;  /* (owned) */
  SamAgenda    *agenda; /* (owned) */
  SamItem      *longest[SAM_N_ITEM_KINDS];
  char         *folder; /* (owned) */
  char         *path;   /* (owned) */
} Kit;

#define A4_WIDTH (210 * 72 / 25.4)
#define A4_HEIGHT (297 * 72 / 25.4)

static guint
count_words (SamItem *item)
{
  g_autofree char *plain = sam_item_to_plain (item);
  g_auto (GStrv) words = g_strsplit_set (plain, " \n", -1);

  return g_strv_length (words);
}

static void
add_longest (Kit *kit, SamDeck *deck, SamItemKind kind)
{
  SamCard *best_card = NULL;
  g_autoptr (SamBlock) block = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (card)); j++)
        {
          g_autoptr (SamItem) item =
              g_list_model_get_item (G_LIST_MODEL (card), j);

          if (sam_item_get_kind (item) == kind &&
              (kit->longest[kind] == NULL ||
               count_words (item) > count_words (kit->longest[kind])))
            {
              kit->longest[kind] = item; /* the deck keeps it */
              best_card = card;
            }
        }
    }

  g_assert_nonnull (best_card);
  block = sam_block_new_item ("samenspel", best_card, kit->longest[kind]);
  sam_block_set_note (block, "Ask who has not spoken yet.");
  sam_agenda_append (kit->agenda, block);
}

static void
add_part (Kit *kit, SamBlockKind kind, const char *text)
{
  g_autoptr (SamBlock) block =
      sam_block_new (kind, sam_block_kind_get_title (kind));

  sam_block_set_text (block, text);
  sam_agenda_append (kit->agenda, block);
}

static void
kit_set_up (Kit *kit, gconstpointer language)
{
  kit->shelf = sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, language);
  kit->agenda = sam_agenda_new (NULL);
  sam_agenda_set_title (kit->agenda, "Wijkteam Noord");
  sam_agenda_set_people (kit->agenda, 8);
  sam_agenda_set_minutes (kit->agenda, 120);
  add_part (kit, SAM_BLOCK_CHECK_IN, "One word: how are you here?");
  for (guint kind = 0; kind < SAM_N_ITEM_KINDS; kind++)
    add_longest (kit, sam_deck_shelf_get_built_in (kit->shelf), kind);
  add_part (kit, SAM_BLOCK_AGREE, NULL);
  add_part (kit, SAM_BLOCK_CHECK_OUT, "What do you take along?");
  sam_agenda_clear_undo (kit->agenda);

  kit->folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  kit->path = g_build_filename (kit->folder, "kit.pdf", NULL);
}

static void
kit_tear_down (Kit *kit, gconstpointer language)
{
  g_assert_finalize_object (kit->agenda);
  g_object_unref (kit->shelf);
  g_remove (kit->path);
  g_rmdir (kit->folder);
  g_free (kit->path);
  g_free (kit->folder);
}

static SamPrintJob *
set_job (Kit *kit, const char *language, gboolean single_cards)
{
  const SamPrintSetup setup = {
    .parts = SAM_PRINT_AGENDA | SAM_PRINT_NOTES | SAM_PRINT_CARDS |
             SAM_PRINT_SLIPS | SAM_PRINT_DOTS,
    .single_cards = single_cards,
    .width = A4_WIDTH,
    .height = A4_HEIGHT,
    .language = language,
  };

  return sam_print_job_new (kit->agenda, &setup);
}

/* A paragraph may be parted by the head of the next page, so its words are
 * looked for one by one. */
static void
assert_has_text (const char *text, SamText *paragraphs)
{
  for (guint i = 0; i < sam_text_get_n_blocks (paragraphs); i++)
    {
      g_autofree char *block =
          sam_pdf_test_normalise (sam_text_get_block (paragraphs, i));
      g_auto (GStrv) words = g_strsplit (block, " ", -1);

      for (guint word = 0; words[word] != NULL; word++)
        sam_pdf_test_has (text, words[word]);
    }
}

static void
test_text (Kit *kit, gconstpointer language)
{
  SamItem         *item;
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;
  g_autoptr (SamPrintJob) job = set_job (kit, language, FALSE);

  sam_pdf_test_write (kit->path, job);
  raw = sam_pdf_test_ask (kit->path, "pdftotext", "-raw");
  text = sam_pdf_test_normalise (raw);

  for (guint kind = 0; kind < SAM_N_ITEM_KINDS; kind++)
    sam_pdf_test_has (text, sam_item_get_title (kit->longest[kind]));

  item = kit->longest[SAM_ITEM_CASE];
  for (guint i = 0; i < sam_item_get_n_phases (item); i++)
    assert_has_text (text, sam_item_get_phase (item, i));
  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    sam_pdf_test_has (text, sam_item_get_question (item, i));

  item = kit->longest[SAM_ITEM_DILEMMA];
  assert_has_text (text, sam_item_get_situation (item));
  for (guint i = 0; i < sam_item_get_n_options (item); i++)
    {
      sam_pdf_test_has (text, sam_item_get_option_says (item, i));
      sam_pdf_test_has (text, sam_item_get_option_price (item, i));
    }

  item = kit->longest[SAM_ITEM_ASSIGNMENT];
  for (guint i = 0; i < sam_item_get_n_steps (item); i++)
    assert_has_text (text, sam_item_get_step (item, i));

  assert_has_text (text, sam_item_get_action (kit->longest[SAM_ITEM_TIP]));
  sam_pdf_test_has (text, "Ask who has not spoken yet.");
}

/* What only the facilitator reads is not handed out. */
static void
test_hints_stay (Kit *kit, gconstpointer language)
{
  SamText         *hint = sam_item_get_hint (kit->longest[SAM_ITEM_DILEMMA]);
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;
  g_autofree char *words =
      sam_pdf_test_normalise (sam_text_get_block (hint, 0));
  g_autoptr (SamPrintJob) job = set_job (kit, language, FALSE);

  sam_pdf_test_write (kit->path, job);
  raw = sam_pdf_test_ask (kit->path, "pdftotext", "-raw");
  text = sam_pdf_test_normalise (raw);
  g_assert_null (strstr (text, words));
}

static void
test_nothing_is_cut (Kit *kit, gconstpointer language)
{
  for (int single_cards = 0; single_cards < 2; single_cards++)
    {
      g_autoptr (SamPrintJob) job = set_job (kit, language, single_cards);

      sam_pdf_test_write (kit->path, job);
      sam_pdf_test_inside (kit->path, 500);
    }
}

static void
test_file (Kit *kit, gconstpointer language)
{
  g_autofree char *info = NULL;
  g_autofree char *pages = NULL;
  g_autofree char *parts = NULL;
  g_autoptr (SamPrintJob) job = set_job (kit, language, FALSE);

  sam_pdf_test_write (kit->path, job);
  info = sam_pdf_test_ask (kit->path, "pdfinfo", NULL);
  g_assert_nonnull (strstr (info, "Wijkteam Noord"));
  g_assert_null (strstr (info, "Author:"));
  pages = g_strdup_printf ("Pages:           %u\n",
                           sam_print_job_get_n_pages (job));
  g_assert_nonnull (strstr (info, pages));

  /* All headings and paragraphs are of one document. */
  parts = sam_pdf_test_ask (kit->path, "pdfinfo", "-struct");
  g_assert_true (g_str_has_prefix (parts, "Document\n  H1"));

  sam_pdf_test_fonts (kit->path);
}

static void
test_choices (Kit *kit, gconstpointer language)
{
  guint      n_all;
  GtkWidget *check;
  GtkWindow *window = sam_print_kit_new (kit->agenda, language);
  g_autoptr (SamPrintJob) all = sam_print_kit_dup_job (SAM_PRINT_KIT (window));
  g_autoptr (SamPrintJob) fewer = NULL;

  n_all = sam_print_job_get_n_pages (all);
  check = sam_test_find_around (GTK_WIDGET (window), GTK_TYPE_CHECK_BUTTON,
                                "Cards to hand out");
  g_assert_nonnull (check);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);

  fewer = sam_print_kit_dup_job (SAM_PRINT_KIT (window));
  g_assert_cmpuint (sam_print_job_get_n_pages (fewer), <, n_all);
  g_assert_cmpuint (sam_print_job_get_n_pages (fewer), >, 0);

  gtk_window_destroy (window);
}

#define ADD(name, language, test) \
  g_test_add ("/print/" name "/" language, Kit, language, kit_set_up, test, \
              kit_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("text", "nl", test_text);
  ADD ("text", "en", test_text);
  ADD ("hints-stay", "nl", test_hints_stay);
  ADD ("nothing-is-cut", "nl", test_nothing_is_cut);
  ADD ("nothing-is-cut", "en", test_nothing_is_cut);
  ADD ("file", "nl", test_file);
  ADD ("choices", "en", test_choices);

  return g_test_run ();
}
