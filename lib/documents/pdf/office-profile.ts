import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { INDEX_MACRO } from './index-macro'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A profile of LibreOffice for one conversion: nobody's settings, no extensions, and our macro in it. */
export async function officeProfile(folder: string): Promise<void> {
  const library = join(folder, 'user', 'basic', 'Standard')
  await mkdir(library, { recursive: true })
  const macro = INDEX_MACRO.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  await Promise.all([
    // Without it the first start lays its own macros over ours.
    writeFile(
      join(folder, 'user', 'registrymodifications.xcu'),
      `${HEAD}<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`,
    ),
    writeFile(
      join(folder, 'user', 'basic', 'script.xlc'),
      `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`,
    ),
    writeFile(
      join(library, 'script.xlb'),
      `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Annex"/>
</library:library>`,
    ),
    writeFile(
      join(library, 'Annex.xba'),
      `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Annex" script:language="StarBasic">${macro}</script:module>`,
    ),
  ])
}
