/**
 * Opens the file, updates its contents, so that they have page numbers, and writes a tagged PDF: a plain conversion leaves the
 * contents as Word would first show them.
 */
export const INDEX_MACRO = `Sub ToPdf(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document As Object
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Dim indexes As Object
  indexes = document.getDocumentIndexes()
  Dim place As Integer
  For place = 0 To indexes.getCount() - 1
    indexes.getByIndex(place).update()
  Next place
  Dim settings(2) As New com.sun.star.beans.PropertyValue
  settings(0).Name = "UseTaggedPDF"
  settings(0).Value = True
  settings(1).Name = "ExportBookmarks"
  settings(1).Value = True
  settings(2).Name = "PDFUACompliance"
  settings(2).Value = False
  Dim output(1) As New com.sun.star.beans.PropertyValue
  output(0).Name = "FilterName"
  output(0).Value = "writer_pdf_Export"
  output(1).Name = "FilterData"
  output(1).Value = settings()
  document.storeToURL(target, output())
  document.close(True)
End Sub
`
