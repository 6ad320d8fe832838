lazy val server = project.enablePlugins(JavaAppPackaging)
