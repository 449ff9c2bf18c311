// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-text.h"

#include <string.h>

/* Text as it is set for paper: ragged right, broken at spaces and at soft
 * hyphens, and measured without regard to any screen. */

#define SOFT_HYPHEN "\302\255"

static const struct
{
  double      size; /* in points */
  PangoWeight weight;
  guint32     colour;
  const char *tag; /* as PDF calls it */
} styles[SAM_N_PRINT_STYLES] = {
  [SAM_PRINT_TITLE] = { 17, PANGO_WEIGHT_BOLD, SAM_PRINT_INK, "H1" },
  [SAM_PRINT_HEADING] = { 12, PANGO_WEIGHT_BOLD, SAM_PRINT_INK, "H2" },
  [SAM_PRINT_BODY] = { 11, PANGO_WEIGHT_NORMAL, SAM_PRINT_INK, "P" },
  [SAM_PRINT_STRONG] = { 11, PANGO_WEIGHT_BOLD, SAM_PRINT_INK, "P" },
  [SAM_PRINT_SMALL] = { 9, PANGO_WEIGHT_NORMAL, SAM_PRINT_GREY, "P" },
};

/* A line is at least so much higher than its letters are large. */
#define LEADING 1.36

/**
 * sam_print_text_new_context:
 * @family: (nullable): the family of a font; %NULL for any without serifs
 * @language: as “nl”
 *
 * Returns: (transfer full): a context in which one unit is a point, and in
 *   which nothing is rounded to the pixels of a screen
 */
PangoContext *
sam_print_text_new_context (const char *family, const char *language)
{
  PangoFontMap         *map = pango_cairo_font_map_get_default ();
  PangoContext         *context = pango_font_map_create_context (map);
  PangoFontDescription *font = pango_font_description_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));

  pango_font_description_set_family (font, family != NULL ? family : "Sans");
  pango_context_set_font_description (context, font);

  cairo_font_options_destroy (options);
  pango_font_description_free (font);

  return context;
}

/* Whether a line wider than @layout may be is left: a word that is longer than
 * the line. */
static gboolean
is_too_wide (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);

  return pango_layout_get_width (layout) >= 0 &&
         logical.width > pango_layout_get_width (layout);
}

/* Whether a line of @layout ends with the soft hyphen at @index */
static gboolean
breaks_at (PangoLayout *layout, int index)
{
  for (GSList *lines = pango_layout_get_lines_readonly (layout); lines != NULL;
       lines = lines->next)
    {
      PangoLayoutLine *line = lines->data;

      if (line->start_index + line->length ==
          index + (int) strlen (SOFT_HYPHEN))
        return TRUE;
    }

  return FALSE;
}

static gboolean
may_break_after (gunichar before)
{
  return before == 0xad || g_unichar_isspace (before);
}

/* Takes away all places to break a line but spaces and soft hyphens: “ex-man”
 * and “10–12” stay whole. */
static void
forbid_other_breaks (PangoLayout *layout)
{
  int                 n_attrs;
  const PangoLogAttr *places =
      pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  const char    *text = pango_layout_get_text (layout);
  const char    *before = text;
  PangoAttrList *attributes = pango_layout_get_attributes (layout);

  attributes = attributes != NULL ? pango_attr_list_copy (attributes)
                                  : pango_attr_list_new ();
  for (int i = 1; i < n_attrs && *before != '\0'; i++)
    {
      const char *after = g_utf8_next_char (before);

      if (places[i].is_line_break && *after != '\0' &&
          !may_break_after (g_utf8_get_char (before)))
        {
          PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

          whole->start_index = (guint) (before - text);
          whole->end_index = (guint) (g_utf8_next_char (after) - text);
          pango_attr_list_insert (attributes, whole);
        }
      before = after;
    }

  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/* Leaves out the soft hyphens at which no line ends, so that whoever searches
 * the PDF for the word finds it. The lines stay as they are: it was the last
 * hyphen that fitted which was taken. */
static char *
drop_idle_hyphens (PangoLayout *layout, const char *markup)
{
  GString    *kept = g_string_sized_new (strlen (markup));
  const char *in_text = pango_layout_get_text (layout);
  const char *text = in_text;
  const char *hyphen;

  while ((hyphen = strstr (markup, SOFT_HYPHEN)) != NULL)
    {
      in_text = strstr (in_text, SOFT_HYPHEN);
      g_assert (in_text != NULL);

      g_string_append_len (kept, markup, hyphen - markup);
      if (breaks_at (layout, (int) (in_text - text)))
        g_string_append (kept, SOFT_HYPHEN);
      markup = hyphen + strlen (SOFT_HYPHEN);
      in_text += strlen (SOFT_HYPHEN);
    }
  g_string_append (kept, markup);

  return g_string_free (kept, FALSE);
}

/**
 * sam_print_text_set_markup:
 * @markup: Pango markup, its soft hyphens as characters
 * @width: of the longest line, in points; 0 for all of it on one line
 *
 * A word is broken elsewhere than at a soft hyphen only if it is wider than a
 * whole line.
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
sam_print_text_set_markup (PangoContext *context,
                           SamPrintStyle style,
                           const char   *markup,
                           double        width)
{
  PangoLayout          *layout = pango_layout_new (context);
  PangoFontDescription *font;
  g_autofree char      *kept = NULL;

  g_return_val_if_fail ((guint) style < SAM_N_PRINT_STYLES, layout);

  font = pango_font_description_copy (
      pango_context_get_font_description (context));
  pango_font_description_set_size (font,
                                   (int) (styles[style].size * PANGO_SCALE));
  pango_font_description_set_weight (font, styles[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_width (layout, width > 0 ? (int) (width * PANGO_SCALE) : -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_markup (layout, markup, -1);
  forbid_other_breaks (layout);
  if (is_too_wide (layout))
    pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  kept = drop_idle_hyphens (layout, markup);
  pango_layout_set_markup (layout, kept, -1);
  forbid_other_breaks (layout);

  return layout;
}

/**
 * sam_print_text_set:
 * @text: plain text
 * @width: of the longest line, in points; 0 for all of it on one line
 *
 * Returns: (transfer full): the text in lines
 */
PangoLayout *
sam_print_text_set (PangoContext *context,
                    SamPrintStyle style,
                    const char   *text,
                    double        width)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return sam_print_text_set_markup (context, style, markup, width);
}

const char *
sam_print_style_get_tag (SamPrintStyle style)
{
  g_return_val_if_fail ((guint) style < SAM_N_PRINT_STYLES, "P");

  return styles[style].tag;
}

guint32
sam_print_style_get_colour (SamPrintStyle style)
{
  g_return_val_if_fail ((guint) style < SAM_N_PRINT_STYLES, SAM_PRINT_INK);

  return styles[style].colour;
}

/* Returns: how high a line is at least, in points */
double
sam_print_style_get_leading (SamPrintStyle style)
{
  g_return_val_if_fail ((guint) style < SAM_N_PRINT_STYLES, 0);

  return styles[style].size * LEADING;
}

/* Returns: the width of the longest line, in points */
double
sam_print_text_get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);

  return (double) logical.width / PANGO_SCALE;
}
