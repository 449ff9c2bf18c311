// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-encoding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-xml-fault.h"

/* Whether bytes are text of a bearable size at all. Only UTF-8 passes, so that
 * the prefilter and the XML library see the same characters. */

#define MEBIBYTE (1024 * 1024)

typedef struct
{
  const char *bytes;
  gsize       length;
} Mark;

/* The marks of UTF-32 and UTF-16, both byte orders. */
static const Mark foreign_marks[] = {
  { "\xff\xfe", 2 },
  { "\xfe\xff", 2 },
  { "\0\0\xfe\xff", 4 },
};

static SamFault *
fault_at (const char *data,
          const char *where,
          SamXmlError code,
          const char *message)
{
  guint       line = 1;
  const char *start =
      data + sam_xml_encoding_skip_mark (data, (gsize) (where - data));

  for (const char *byte = start; byte < where; byte++)
    if (*byte == '\n' || (*byte == '\r' && byte[1] != '\n'))
      {
        line++;
        start = byte + 1;
      }

  return sam_fault_new (code, line,
                        (guint) g_utf8_strlen (start, where - start) + 1, "%s",
                        message);
}

static SamFault *
check_text (const char *data, gsize size)
{
  const char *end;
  gboolean    valid = g_utf8_validate_len (data, size, &end);

  for (const char *byte = data; byte < end; byte++)
    if ((guchar) *byte < 0x20 && *byte != '\t' && *byte != '\n' &&
        *byte != '\r')
      return fault_at (data, byte, SAM_XML_ERROR_SYNTAX,
                       _ ("a control character that is no text"));

  if (valid)
    return NULL;
  if (*end == '\0')
    return fault_at (data, end, SAM_XML_ERROR_SYNTAX,
                     _ ("a zero byte: this is not a text file"));

  return fault_at (data, end, SAM_XML_ERROR_SYNTAX,
                   _ ("this is not UTF-8: save the file as UTF-8"));
}

/* An XML declaration must not say that the bytes mean something else. */
static SamFault *
check_declaration (const char *data, gsize size)
{
  const char      *start = data + sam_xml_encoding_skip_mark (data, size);
  const char      *end;
  const char      *encoding;
  g_autofree char *value = NULL;

  if (data + size - start < 6 || memcmp (start, "<?xml", 5) != 0 ||
      !g_ascii_isspace (start[5]))
    return NULL;

  end = g_strstr_len (start, data + size - start, "?>");
  if (end == NULL)
    return NULL;

  encoding = g_strstr_len (start, end - start, "encoding");
  if (encoding == NULL)
    return NULL;

  value = g_strndup (encoding + 8, (gsize) (end - encoding - 8));
  g_strstrip (value);
  if (*value == '=')
    g_strstrip (memmove (value, value + 1, strlen (value)));

  if (g_ascii_strncasecmp (value, "\"utf-8\"", 7) == 0 ||
      g_ascii_strncasecmp (value, "'utf-8'", 7) == 0)
    return NULL;

  return fault_at (data, encoding, SAM_XML_ERROR_SYNTAX,
                   _ ("the encoding must be UTF-8: save the file as UTF-8"));
}

const SamXmlLimits sam_xml_usual_limits = { SAM_XML_MAX_BYTES, 50000 };

/* Room-internal: what to say of a file of @size bytes that is too large, or
 * %NULL if it is not. */
SamFault *
sam_xml_size_fault (guint64 size, const SamXmlLimits *limits)
{
  guint64 tenths;

  if (size <= limits->bytes)
    return NULL;

  /* Rounded up, so that it never reads as the limit itself. */
  tenths =
      size / MEBIBYTE * 10 + (size % MEBIBYTE * 10 + MEBIBYTE - 1) / MEBIBYTE;
  return sam_fault_new (SAM_XML_ERROR_REFUSED, 0, 0,
                        _ ("The file is %.1f MB; a card may be at most %d MB"),
                        (double) tenths / 10.0,
                        (int) (limits->bytes / MEBIBYTE));
}

/* Room-internal: the length of a UTF-8 byte order mark, or 0. */
gsize
sam_xml_encoding_skip_mark (const char *data, gsize size)
{
  return size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

/* Room-internal: what speaks against reading @data as UTF-8 text, or %NULL. */
SamFault *
sam_xml_encoding_check (const char         *data,
                        gsize               size,
                        const SamXmlLimits *limits)
{
  SamFault *fault = sam_xml_size_fault (size, limits);

  if (fault != NULL)
    return fault;
  if (size == 0)
    return sam_fault_new (SAM_XML_ERROR_SYNTAX, 1, 1, _ ("the file is empty"));

  for (gsize i = 0; i < G_N_ELEMENTS (foreign_marks); i++)
    if (size >= foreign_marks[i].length &&
        memcmp (data, foreign_marks[i].bytes, foreign_marks[i].length) == 0)
      return sam_fault_new (SAM_XML_ERROR_SYNTAX, 1, 1,
                            _ ("this is UTF-16 or UTF-32: save the file as "
                               "UTF-8"));

  fault = check_text (data, size);

  return fault != NULL ? fault : check_declaration (data, size);
}
