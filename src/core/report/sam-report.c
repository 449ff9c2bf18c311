// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-report-private.h"

#include <glib/gi18n-lib.h>

/* The report as data. What it says is in sam-report-sections.c, how it is
 * written down in sam-report-markdown.c, sam-report-csv.c and, for paper, in
 * app/print. */

struct _SamReportPart
{
  char           *title;  /* (owned) (not nullable) */
  char           *origin; /* (owned) (nullable) */
  SamSessionItem *item;   /* (owned) (nullable) */
  GPtrArray      *lines;  /* (element-type SamReportLine) (owned) */
};

struct _SamReport
{
  SamReportLayer layer;
  char          *title; /* (owned) (not nullable) */
  char          *day;   /* (owned) (not nullable) */
  char          *line;  /* (owned) (not nullable) */
  GPtrArray     *parts; /* (element-type SamReportPart) (owned) */
};

static void
line_free (gpointer data)
{
  SamReportLine *line = data;

  g_free (line->label);
  g_free (line->text);
  g_clear_pointer (&line->sums, sam_sums_free);
  g_free (line);
}

static void
part_free (gpointer data)
{
  SamReportPart *part = data;

  g_free (part->title);
  g_free (part->origin);
  g_clear_object (&part->item);
  g_ptr_array_unref (part->lines);
  g_free (part);
}

/* Returns: (transfer full): the day of a session, and how many were there */
static char *
dup_line (SamSession *session)
{
  const guint people = sam_session_get_people (session);
  /* Translators: the date of a session, in g_date_time_format() form. */
  g_autofree char *date =
      g_date_time_format (sam_session_get_started (session), _ ("%e %B %Y"));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s · %u person",
                                       "%s · %u people", people),
                          g_strstrip (date), people);
}

/**
 * sam_report_new:
 * @session: as it is now; not kept, but for its items
 * @layer: for us, or to share
 *
 * Writes down what a session came to. What may not be in @layer is not in the
 * report, so that no form of it has to leave anything out.
 *
 * Returns: (transfer full): the report
 */
SamReport *
sam_report_new (SamSession *session, SamReportLayer layer)
{
  SamReport *self;

  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);

  self = g_new0 (SamReport, 1);
  self->layer = layer;
  self->title = sam_session_dup_title (session);
  self->day =
      g_date_time_format (sam_session_get_started (session), "%Y-%m-%d");
  self->line = dup_line (session);
  self->parts = g_ptr_array_new_with_free_func (part_free);
  sam_report_write_sections (self, session);

  return self;
}

void
sam_report_free (SamReport *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_free (self->day);
  g_free (self->line);
  g_ptr_array_unref (self->parts);
  g_free (self);
}

/**
 * sam_report_add_part:
 * @title: a heading
 * @origin: (nullable): what stands under it: the card, or what kind of block
 * @item: (nullable): what of the session it is about
 *
 * Returns: (transfer none): a part without lines, after all others
 */
SamReportPart *
sam_report_add_part (SamReport      *self,
                     const char     *title,
                     const char     *origin,
                     SamSessionItem *item)
{
  SamReportPart *part = g_new0 (SamReportPart, 1);

  part->title = g_strdup (title);
  part->origin = g_strdup (origin);
  part->item = item != NULL ? g_object_ref (item) : NULL;
  part->lines = g_ptr_array_new_with_free_func (line_free);
  g_ptr_array_add (self->parts, part);

  return part;
}

static SamReportLine *
add_line (SamReportPart *self, SamReportLineKind kind, const char *text)
{
  SamReportLine *line = g_new0 (SamReportLine, 1);

  line->kind = kind;
  line->text = g_strdup (text);
  g_ptr_array_add (self->lines, line);

  return line;
}

/**
 * sam_report_part_add:
 * @kind: anything but sums
 * @label: (nullable): what it is
 * @text: (nullable): plain; nothing is added if there is none
 */
void
sam_report_part_add (SamReportPart    *self,
                     SamReportLineKind kind,
                     const char       *label,
                     const char       *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != SAM_REPORT_SUMS);

  if (text != NULL && *text != '\0')
    add_line (self, kind, text)->label = g_strdup (label);
}

/**
 * sam_report_part_add_sums:
 * @sums: (transfer full)
 */
void
sam_report_part_add_sums (SamReportPart *self, SamSums *sums)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (sums != NULL);

  add_line (self, SAM_REPORT_SUMS, "")->sums = sums;
}

SamReportLayer
sam_report_get_layer (SamReport *self)
{
  g_return_val_if_fail (self != NULL, SAM_REPORT_TO_SHARE);

  return self->layer;
}

const char *
sam_report_get_title (SamReport *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->title;
}

/**
 * sam_report_get_day:
 *
 * Returns: when the session was, for programs and names of files: “2026-11-23”
 */
const char *
sam_report_get_day (SamReport *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->day;
}

/**
 * sam_report_get_line:
 *
 * Returns: when it was and with how many, in words
 */
const char *
sam_report_get_line (SamReport *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->line;
}

guint
sam_report_get_n_parts (SamReport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts->len;
}

SamReportPart *
sam_report_get_part (SamReport *self, guint part)
{
  g_return_val_if_fail (self != NULL && part < self->parts->len, NULL);

  return g_ptr_array_index (self->parts, part);
}

/**
 * sam_report_has_sums:
 *
 * Returns: whether there are numbers in it, for sam_report_to_csv()
 */
gboolean
sam_report_has_sums (SamReport *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->parts->len; i++)
    {
      SamReportPart *part = g_ptr_array_index (self->parts, i);

      for (guint j = 0; j < part->lines->len; j++)
        {
          SamReportLine *line = g_ptr_array_index (part->lines, j);

          if (line->kind == SAM_REPORT_SUMS)
            return TRUE;
        }
    }

  return FALSE;
}

const char *
sam_report_part_get_title (SamReportPart *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->title;
}

/**
 * sam_report_part_get_origin:
 *
 * Returns: (nullable): the card that it is of, or what kind of block it is;
 *   %NULL if the title says that already
 */
const char *
sam_report_part_get_origin (SamReportPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->origin;
}

/**
 * sam_report_part_get_item:
 *
 * Returns: (transfer none) (nullable): what of the session it is about, for its
 *   card and colour; what is to be said of it is in the lines
 */
SamSessionItem *
sam_report_part_get_item (SamReportPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->item;
}

guint
sam_report_part_get_n_lines (SamReportPart *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

const SamReportLine *
sam_report_part_get_line (SamReportPart *self, guint line)
{
  g_return_val_if_fail (self != NULL && line < self->lines->len, NULL);

  return g_ptr_array_index (self->lines, line);
}
