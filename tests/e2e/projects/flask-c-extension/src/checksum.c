#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <zlib.h>

static PyObject *crc(PyObject *self, PyObject *args) {
    const char *bytes;
    Py_ssize_t length;
    if (!PyArg_ParseTuple(args, "y#", &bytes, &length)) return NULL;
    return PyLong_FromUnsignedLong(crc32(0, (const Bytef *)bytes, (uInt)length));
}

static PyMethodDef methods[] = {{"crc", crc, METH_VARARGS, "CRC-32 of bytes"}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "checksum", NULL, -1, methods};

PyMODINIT_FUNC PyInit_checksum(void) { return PyModule_Create(&module); }
