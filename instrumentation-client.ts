// Made while the page is still being drawn; `PauseBeforeWaking` lets the browser answer before the framework uses it.
import 'react-dom/client'
