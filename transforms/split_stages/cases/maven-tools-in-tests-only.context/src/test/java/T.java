import javax.tools.ToolProvider;

class T {}
