// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-pdf-test.h"

#include <stdio.h>
#include <string.h>

#include "sam-print-pdf.h"

#define MARGIN (15 * 72 / 25.4)

void
sam_pdf_test_write (const char *path, SamPrintJob *job)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = sam_print_pdf_write (job, &error);

  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL),
                       (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
}

/* @option: (nullable): pdftotext’s is followed by where to write, which is here
 *
 * Returns: (transfer full): what a program says of the file */
char *
sam_pdf_test_ask (const char *path, const char *program, const char *option)
{
  const char *const with[] = { program, option, path,
                               g_str_equal (program, "pdftotext") ? "-" : NULL,
                               NULL };
  const char *const without[] = { program, path, NULL };
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
char *
sam_pdf_test_normalise (const char *text)
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

void
sam_pdf_test_has (const char *text, const char *words)
{
  g_autofree char *wanted = sam_pdf_test_normalise (words);

  if (strstr (text, wanted) == NULL)
    g_test_message ("not in the PDF: %s", wanted);
  g_assert_nonnull (strstr (text, wanted));
}

/* Every word is inside the margins, and there are more than @least. */
void
sam_pdf_test_inside (const char *path, guint least)
{
  double           width = 0;
  double           height = 0;
  guint            n_words = 0;
  g_autofree char *boxes = sam_pdf_test_ask (path, "pdftotext", "-bbox");
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

  g_assert_cmpuint (n_words, >, least);
}

/* Every font comes with the file. */
void
sam_pdf_test_fonts (const char *path)
{
  g_autofree char *fonts = sam_pdf_test_ask (path, "pdffonts", NULL);
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);

  /* Two lines of heading; then the font, its type, encoding, and whether it is
   * embedded. */
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; *lines[i] != '\0'; i++)
    g_assert_nonnull (strstr (lines[i], " yes yes yes "));
}
