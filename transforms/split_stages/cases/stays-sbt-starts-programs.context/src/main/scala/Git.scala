import scala.sys.process._
object Git { def head(): String = "git rev-parse HEAD".!! }
