import javax.tools.ToolProvider;

class A {}
