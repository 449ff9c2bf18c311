// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "sam-app-fixture.h"
#include "sam-deck-shelf.h"
#include "sam-builder-fixture.h"
#include "sam-print-kit.h"
#include "sam-print-pdf.h"

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
#define MARGIN (15 * 72 / 25.4)

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

static void
write_pdf (Kit *kit, SamPrintJob *job)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = sam_print_pdf_write (job, &error);

  g_assert_no_error (error);
  g_file_set_contents (kit->path, g_bytes_get_data (pdf, NULL),
                       (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): what a program says of the file */
static char *
ask (Kit *kit, const char *program, const char *option)
{
  const char *const with[] = { program, option, kit->path, "-", NULL };
  const char *const without[] = { program, kit->path, NULL };
  char             *output = NULL;
  int               status;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) (option != NULL ? with : without), NULL,
                G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));

  return output;
}

/* Without soft hyphens and with single spaces; a hyphen at the end of a line is
 * where a soft one was. */
static char *
normalise (const char *text)
{
  GString *result = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character == 0xad)
        continue;
      if (!g_unichar_isspace (character) && character != '\f')
        g_string_append_unichar (result, character);
      else if (result->len > 0 && result->str[result->len - 1] != ' ')
        g_string_append_c (result, ' ');
    }

  return g_string_free (result, FALSE);
}

static void
assert_has (const char *text, const char *words)
{
  g_autofree char *wanted = normalise (words);

  if (strstr (text, wanted) == NULL)
    g_test_message ("not in the PDF: %s", wanted);
  g_assert_nonnull (strstr (text, wanted));
}

/* A paragraph may be parted by the head of the next page, so its words are
 * looked for one by one. */
static void
assert_has_text (const char *text, SamText *paragraphs)
{
  for (guint i = 0; i < sam_text_get_n_blocks (paragraphs); i++)
    {
      g_autofree char *block = normalise (sam_text_get_block (paragraphs, i));
      g_auto (GStrv) words = g_strsplit (block, " ", -1);

      for (guint word = 0; words[word] != NULL; word++)
        assert_has (text, words[word]);
    }
}

static void
test_text (Kit *kit, gconstpointer language)
{
  SamItem         *item;
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;
  g_autoptr (SamPrintJob) job = set_job (kit, language, FALSE);

  write_pdf (kit, job);
  raw = ask (kit, "pdftotext", "-raw");
  text = normalise (raw);

  for (guint kind = 0; kind < SAM_N_ITEM_KINDS; kind++)
    assert_has (text, sam_item_get_title (kit->longest[kind]));

  item = kit->longest[SAM_ITEM_CASE];
  for (guint i = 0; i < sam_item_get_n_phases (item); i++)
    assert_has_text (text, sam_item_get_phase (item, i));
  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    assert_has (text, sam_item_get_question (item, i));

  item = kit->longest[SAM_ITEM_DILEMMA];
  assert_has_text (text, sam_item_get_situation (item));
  for (guint i = 0; i < sam_item_get_n_options (item); i++)
    {
      assert_has (text, sam_item_get_option_says (item, i));
      assert_has (text, sam_item_get_option_price (item, i));
    }

  item = kit->longest[SAM_ITEM_ASSIGNMENT];
  for (guint i = 0; i < sam_item_get_n_steps (item); i++)
    assert_has_text (text, sam_item_get_step (item, i));

  assert_has_text (text, sam_item_get_action (kit->longest[SAM_ITEM_TIP]));
  assert_has (text, "Ask who has not spoken yet.");
}

/* What only the facilitator reads is not handed out. */
static void
test_hints_stay (Kit *kit, gconstpointer language)
{
  SamText         *hint = sam_item_get_hint (kit->longest[SAM_ITEM_DILEMMA]);
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;
  g_autofree char *words = normalise (sam_text_get_block (hint, 0));
  g_autoptr (SamPrintJob) job = set_job (kit, language, FALSE);

  write_pdf (kit, job);
  raw = ask (kit, "pdftotext", "-raw");
  text = normalise (raw);
  g_assert_null (strstr (text, words));
}

static void
assert_inside (Kit *kit)
{
  double           width = 0;
  double           height = 0;
  guint            n_words = 0;
  g_autofree char *boxes = ask (kit, "pdftotext", "-bbox");
  g_auto (GStrv) lines = g_strsplit (boxes, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      double      x, y, right, bottom;

      if (sscanf (line, "<page width=\"%lf\" height=\"%lf\">", &width,
                  &height) == 2)
        continue;
      if (sscanf (line,
                  "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"",
                  &x, &y, &right, &bottom) != 4)
        continue;

      n_words++;
      g_assert_cmpfloat (x, >=, MARGIN - 2);
      g_assert_cmpfloat (y, >=, MARGIN - 6);
      g_assert_cmpfloat (right, <=, width - MARGIN + 2);
      g_assert_cmpfloat (bottom, <=, height - MARGIN + 6);
    }

  g_assert_cmpuint (n_words, >, 500);
}

static void
test_nothing_is_cut (Kit *kit, gconstpointer language)
{
  for (int single_cards = 0; single_cards < 2; single_cards++)
    {
      g_autoptr (SamPrintJob) job = set_job (kit, language, single_cards);

      write_pdf (kit, job);
      assert_inside (kit);
    }
}

static void
test_file (Kit *kit, gconstpointer language)
{
  g_autofree char *info = NULL;
  g_autofree char *fonts = NULL;
  g_auto (GStrv) lines = NULL;
  g_autofree char *pages = NULL;
  g_autoptr (SamPrintJob) job = set_job (kit, language, FALSE);

  write_pdf (kit, job);
  info = ask (kit, "pdfinfo", NULL);
  g_assert_nonnull (strstr (info, "Wijkteam Noord"));
  g_assert_null (strstr (info, "Author:"));
  pages = g_strdup_printf ("Pages:           %u\n",
                           sam_print_job_get_n_pages (job));
  g_assert_nonnull (strstr (info, pages));

  /* Two lines of heading; then the font, its type, encoding, and whether it is
   * embedded. */
  fonts = ask (kit, "pdffonts", NULL);
  lines = g_strsplit (fonts, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; *lines[i] != '\0'; i++)
    g_assert_nonnull (strstr (lines[i], " yes yes yes "));
}

static void
test_choices (Kit *kit, gconstpointer language)
{
  guint      n_all;
  GtkWidget *check;
  GtkWindow *window = sam_print_kit_new (NULL, kit->agenda, language);
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
