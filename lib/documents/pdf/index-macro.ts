/**
 * Opens the file, updates its contents, so that they have page numbers, writes a tagged PDF and ends the program, whatever
 * happened: a plain conversion leaves the contents as Word would first show them.
 */
export const INDEX_MACRO = `Sub ToPdf(source As String, target As String, contents As String)
  On Error GoTo Finish
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  loading(0).Name = "Hidden"
  loading(0).Value = True
  Dim annex As Object
  annex = StarDesktop.loadComponentFromURL(source, "_blank", 0, loading())
  Dim indexes As Object
  indexes = annex.getDocumentIndexes()
  Dim place As Integer
  For place = 0 To indexes.getCount() - 1
    indexes.getByIndex(place).update()
  Next place
  If indexes.getCount() > 0 Then
    Dim channel As Integer
    channel = FreeFile()
    Open contents For Output As #channel
    Print #channel, indexes.getByIndex(0).getAnchor().getString()
    Close #channel
  End If
  Dim filter(2) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "UseTaggedPDF"
  filter(0).Value = True
  filter(1).Name = "ExportBookmarks"
  filter(1).Value = True
  filter(2).Name = "PDFUACompliance"
  filter(2).Value = True
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "writer_pdf_Export"
  saving(1).Name = "FilterData"
  saving(1).Value = filter()
  annex.storeToURL(target, saving())
Finish:
  On Error Resume Next
  annex.close(True)
  StarDesktop.terminate()
End Sub
`
