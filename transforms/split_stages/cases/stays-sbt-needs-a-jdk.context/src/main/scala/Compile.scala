import javax.tools.ToolProvider
object Compile { val compiler = ToolProvider.getSystemJavaCompiler }
